import type { Step, Term } from "./steps.js";

/** Two vectors of the same length, and what each entry is called. */
interface Factors {
  readonly of: Extract<Step, { kind: "product" }>["of"];
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly nameOf: (entry: number) => string;
}

/** The dot product of two vectors, term by term, the largest first. */
export function productStep({ of, left, right, nameOf }: Factors): Step {
  const terms: Term[] = [...left.keys()].map((entry) => {
    const [a, b] = [left[entry] ?? 0, right[entry] ?? 0];
    return { name: nameOf(entry), left: a, right: b, product: a * b };
  });
  const result = terms.reduce((sum, { product }) => sum + product, 0);
  terms.sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  return { kind: "product", of, terms, result };
}

/** Column `column` of a row-major matrix. */
export function columnOf(
  { shape, data }: { readonly shape: readonly number[]; readonly data: Float32Array },
  column: number,
): Float32Array {
  const [rows = 0, columns = 0] = shape;
  return Float32Array.from({ length: rows }, (_, row) => data[row * columns + column] ?? 0);
}

/** Row `row` of a row-major matrix. */
export function rowOf(
  { shape, data }: { readonly shape: readonly number[]; readonly data: Float32Array },
  row: number,
): Float32Array {
  const [, columns = 0] = shape;
  return data.subarray(row * columns, (row + 1) * columns);
}
