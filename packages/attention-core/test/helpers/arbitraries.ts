import fc from "fast-check";
import { type HeadTensor, type Mask, type Matrix, tensor } from "../../src/index.js";

/** A length of an axis: small, because what breaks at 5 breaks at 500. */
export const length = fc.integer({ min: 1, max: 5 });

/** Sixteenths from −2 to 2: their products and sums are exact in float32. */
const entry = fc.integer({ min: -32, max: 32 }).map((sixteenths) => sixteenths / 16);

/** Any matrix of this shape. */
export function matrixOf(rows: number, columns: number): fc.Arbitrary<Matrix> {
  return entries(rows * columns).map((numbers) => tensor(numbers, [rows, columns]));
}

/** Any head tensor of this shape. */
export function headsOf(heads: number, rows: number, columns: number): fc.Arbitrary<HeadTensor> {
  return entries(heads * rows * columns).map((numbers) => tensor(numbers, [heads, rows, columns]));
}

/** Any mask of this shape, also one that hides whole rows. */
export function maskOf(queries: number, keys: number): fc.Arbitrary<Mask> {
  const size = queries * keys;
  return fc
    .array(fc.constantFrom(0, 1), { minLength: size, maxLength: size })
    .map((data) => ({ shape: [queries, keys], data: Uint8Array.from(data) }));
}

/** Any order of the first `size` numbers. */
export function orderOf(size: number): fc.Arbitrary<number[]> {
  const numbers = Array.from({ length: size }, (_, i) => i);
  return fc.shuffledSubarray(numbers, { minLength: size, maxLength: size });
}

/** Queries, keys and values that fit each other, of any lengths and widths. */
export const threeMatrices: fc.Arbitrary<[queries: Matrix, keys: Matrix, values: Matrix]> = fc
  .tuple(length, length, length, length)
  .chain(([queries, keys, dHead, dValue]) =>
    fc.tuple(matrixOf(queries, dHead), matrixOf(keys, dHead), matrixOf(keys, dValue)),
  );

function entries(size: number): fc.Arbitrary<number[]> {
  return fc.array(entry, { minLength: size, maxLength: size });
}
