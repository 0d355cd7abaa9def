import type { Matrix } from "../../shape.js";
import type { PlacedMatrix } from "./placedMatrix.js";
import type { Workspace } from "./workspace.js";

/**
 * A sigmoid gate on the heads' outputs, in place: [queries, heads · dValue] -> the same shape. It runs in JavaScript,
 * since it takes little time beside the products.
 *
 *     output'[i][j] = output[i][j] / (1 + exp(−gate[i][j]))
 *
 * @param gate - before the sigmoid: [queries, heads · dValue], without gaps between rows
 */
export function gateInPlace(
  workspace: Workspace,
  { address, rows, columns, stride }: PlacedMatrix,
  gate: Matrix,
): void {
  for (let row = 0; row < rows; row++) {
    const numbers = workspace.read(address + row * stride, columns);
    for (let i = 0; i < columns; i++) {
      numbers[i]! /= 1 + Math.exp(-gate.data[row * columns + i]!);
    }
  }
}
