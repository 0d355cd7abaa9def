import type { Matrix, Vector } from "../../shape.js";
import type { Block } from "./blocks.js";
import { wholePanels } from "./wholePanels.js";
import type { Workspace } from "./workspace.js";

/** A learned matrix and its bias in memory, packed as the kernel `product` reads them. */
export interface PackedProjection {
  /** [dInput, dOutput] */
  readonly projection: Matrix;
  /** [dOutput] */
  readonly bias: Vector | undefined;
  readonly block: Block;
}

/**
 * Packs a matrix once for many calls: panels of 8 columns each, which the kernel reads in the order of memory. The bias
 * lies after the panels, filled up with 0 to a whole panel.
 *
 * Source: Goto and van de Geijn 2008, section 4.
 *
 * @param projection - [dInput, dOutput]
 * @param bias - [dOutput]; 0 in memory when there is none
 * @returns the block: dOutput / 8 panels, rounded up, each [dInput, 8], and the bias
 */
export function packProjection(
  workspace: Workspace,
  projection: Matrix,
  bias: Vector | undefined,
): PackedProjection {
  const [dInput, dOutput] = projection.shape;
  const panels = wholePanels(dOutput) * dInput;
  const lengths = { packed: panels + wholePanels(dOutput), unpacked: dInput * dOutput };
  workspace.room(lengths); // if there is no room for both, nothing stays reserved
  const block = workspace.reserve(lengths.packed);
  const { unpacked } = workspace.room({ unpacked: lengths.unpacked });
  workspace.write(unpacked, projection.data);
  // [dInput, dOutput] -> panels of [dInput, 8]
  workspace.kernels.pack(unpacked, dInput, dOutput, 4 * dOutput, block.address);
  const biasAddress = block.address + 4 * panels;
  workspace.read(biasAddress, wholePanels(dOutput)).fill(0);
  if (bias !== undefined) workspace.write(biasAddress, bias.data);
  return { projection, bias, block };
}
