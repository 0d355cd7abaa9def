import { type Mask, tensor } from "../../src/index.js";

// The tensors of the tests of errors, small enough to read shapes off.

export const vector = tensor([1, 2]);
export const matrix = tensor([
  [1, 2],
  [3, 4],
]);
export const narrow = tensor([[1], [2]]);
export const threeRows = tensor([
  [1, 2],
  [3, 4],
  [5, 6],
]);
export const oneHead = tensor([
  [
    [1, 2],
    [3, 4],
  ],
]);
export const threeHeads = tensor([[[1, 2]], [[3, 4]], [[5, 6]]]);
export const twoHeads = tensor([[[1, 2]], [[3, 4]]]);
export const projections = { query: matrix, key: matrix, value: matrix, output: matrix };

/** A tensor whose data are not what its shape says, and what an error says of it. */
export const short = { shape: [2, 2], data: new Float32Array(3) } as const;
export const shortMatrix = "must have 4 entries for shape [2, 2], got 3";

/** A mask of any shape. */
export function mask(shape: readonly number[], ...data: number[]): Mask {
  return { shape, data: Uint8Array.from(data) };
}
