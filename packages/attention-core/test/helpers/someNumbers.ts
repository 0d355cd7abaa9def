import { type HeadTensor, type Matrix, type Tensor, tensor, type Vector } from "../../src/index.js";

/** A tensor of numbers between −1 and 1 that look random and are the same each time. */
export function someTensor(shape: readonly [number], seed: number): Vector;
export function someTensor(shape: readonly [number, number], seed: number): Matrix;
export function someTensor(shape: readonly [number, number, number], seed: number): HeadTensor;
export function someTensor(shape: readonly number[], seed: number): Tensor {
  const size = shape.reduce((product, length) => product * length, 1);
  const numbers = Float32Array.from({ length: size }, (_, i) =>
    Math.sin(seed * 12.9898 + i * 78.233),
  );
  return tensor(numbers, shape);
}
