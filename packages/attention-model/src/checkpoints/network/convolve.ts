import type { Matrix } from "attention-core";
import type { Linear } from "./linear.js";
import type { Multiply } from "./multiplier.js";

/** How many neighbours make a vector: the row itself, and one to each side. */
const TAPS = 3;

/**
 * A convolution along the rows of a matrix, with rows of zeros beyond both ends, as a product: every row lies beside
 * its neighbours.
 *
 *     convolve(x)[i] = (x[s·i − 1] | x[s·i] | x[s·i + 1]) · W + b
 *
 * Source: LeCun et al. 1998, section II; `torch.nn.Conv1d` with a kernel of 3 and a padding of 1.
 *
 * @param inputs - x: [rows, columns]
 * @param linear - W: [3 · columns, dOutput], the three neighbours of the first column first; and b
 * @param stride - s, how many rows lie between two that are computed
 * @param multiply - the backend for matrix products
 * @returns [⌈rows / s⌉, dOutput]
 */
export function convolve(
  { shape: [rows, columns], data }: Matrix,
  linear: Linear,
  stride: number,
  multiply: Multiply,
): Promise<Matrix> {
  const count = Math.ceil(rows / stride);
  const beside = new Float32Array(count * columns * TAPS); // [rows, columns] -> [count, columns · 3]
  for (let i = 0; i < count; i++) {
    for (let tap = 0; tap < TAPS; tap++) {
      const row = i * stride + tap - 1;
      if (row < 0 || row >= rows) continue;
      for (let column = 0; column < columns; column++) {
        beside[(i * columns + column) * TAPS + tap] = data[row * columns + column]!;
      }
    }
  }
  return multiply({ shape: [count, columns * TAPS], data: beside }, linear); // [count, columns · 3] -> [count, dOutput]
}
