import type { PackedProjection } from "./packProjection.js";
import type { PlacedMatrix } from "./placedMatrix.js";
import { wholePanels } from "./wholePanels.js";
import type { Workspace } from "./workspace.js";

/**
 * Rows times a packed matrix, plus its bias: [rows, dInput] · [dInput, dOutput] -> [rows, dOutput].
 *
 * @param inputs - [rows, dInput] in memory; a stride longer than a row is allowed
 * @param address - where the product goes, in bytes, with room for whole panels of 8 columns
 * @returns the product in the memory of the kernels; its rows are whole panels apart
 */
export function applyProjection(
  workspace: Workspace,
  { projection, bias, block }: PackedProjection,
  inputs: PlacedMatrix,
  address: number,
): PlacedMatrix {
  const [dInput, dOutput] = projection.shape;
  const { rows } = inputs;
  const whole = wholePanels(dOutput);
  workspace.kernels.product(
    inputs.address,
    inputs.stride,
    block.address,
    bias === undefined ? 0 : block.address + 4 * whole * dInput,
    address,
    4 * whole,
    rows,
    dInput,
    dOutput,
  ); // [rows, dInput] · [dInput, dOutput] -> [rows, dOutput]
  return { address, rows, columns: dOutput, stride: 4 * whole };
}
