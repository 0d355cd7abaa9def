import type { Matrix } from "../../shape.js";
import type { Part } from "./partsOf.js";

/** Some columns of a matrix: [rows, columns] -> [rows, columns of the part] */
export function columnsOf({ shape: [rows, columns], data }: Matrix, { first, end }: Part): Matrix {
  const taken = new Float32Array(rows * (end - first));
  for (let row = 0; row < rows; row++) {
    taken.set(data.subarray(row * columns + first, row * columns + end), row * (end - first));
  }
  return { shape: [rows, end - first], data: taken };
}
