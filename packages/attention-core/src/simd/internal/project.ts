import { zeros } from "../../internal/zeros.js";
import type { Matrix, Shape, Tensor, Vector } from "../../shape.js";
import { packProjection } from "./packProjection.js";
import { projectBy } from "./projectBy.js";
import type { Workspace } from "./workspace.js";

/**
 * As the pure `projectUnchecked`: [.., tokens, dInput] · [dInput, dOutput] -> [.., tokens, dOutput]. The matrix is
 * packed for this one call, which is worth it from a few rows on.
 *
 * @param inputs - [.., tokens, dInput]; batch axes count as more tokens
 * @param projection - [dInput, dOutput]
 * @param bias - [dOutput], or none
 */
export function project<S extends Shape>(
  workspace: Workspace,
  inputs: Tensor<S>,
  projection: Matrix,
  bias?: Vector,
): Tensor<S> {
  const packed = packProjection(workspace, projection, bias);
  try {
    // [.., tokens, dInput] -> [.., tokens, dOutput]
    const output = zeros<S>([...inputs.shape.slice(0, -1), projection.shape[1]]);
    return projectBy(workspace, packed, inputs, output);
  } finally {
    workspace.free(packed.block);
  }
}
