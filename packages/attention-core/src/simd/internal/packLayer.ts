import type { Projections } from "../../projections.js";
import type { Matrix, Vector } from "../../shape.js";
import { type PackedProjection, packProjection } from "./packProjection.js";
import type { Workspace } from "./workspace.js";

/** The four learned matrices of a layer, packed in the memory of the kernels. */
export interface PackedLayer {
  readonly projections: Projections;
  readonly query: PackedProjection;
  readonly key: PackedProjection;
  readonly value: PackedProjection;
  readonly output: PackedProjection;
}

/**
 * Packs the matrices of a layer once for many calls. They stay in the memory of the kernels until `dropLayer`.
 *
 * @param projections - each [dInput, dOutput]
 * @returns the layer, which takes as many numbers as its matrices, with rows of whole panels, and a row more for each
 *   bias
 */
export function packLayer(workspace: Workspace, projections: Projections): PackedLayer {
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  const done: PackedProjection[] = [];
  const pack = (projection: Matrix, bias: Vector | undefined) => {
    const packed = packProjection(workspace, projection, bias);
    done.push(packed);
    return packed;
  };
  try {
    return {
      projections,
      query: pack(query, queryBias),
      key: pack(key, keyBias),
      value: pack(value, valueBias),
      output: pack(output, outputBias),
    };
  } catch (error) {
    for (const { block } of done.reverse()) workspace.free(block); // there is no memory for the others
    throw error;
  }
}

/** Gives a layer's memory back, the last block first, so that no other block of the layer has to move. */
export function dropLayer(workspace: Workspace, { query, key, value, output }: PackedLayer): void {
  for (const { block } of [output, value, key, query]) workspace.free(block);
}
