import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape } from "../../shape.js";
import { field } from "../field.js";
import type { Readable } from "../layerSet.js";
import { refuseData } from "../refuseData.js";
import { MAX_SPARSE } from "./storedNumbers.js";
import { unpackRow } from "./unpackRow.js";

/** An array of which a file has the largest numbers of each row; the others are 0. */
export interface SparseArray {
  /** Its name in errors. */
  readonly name: string;
  /** What the JSON has; a file from anywhere may have anything. */
  readonly stored: unknown;
  readonly shape: Shape;
}

/**
 * Reads such an array: [rows, perRow] keys and as many values -> [rows, columns]
 *
 * Source: docs/attention-trace.md.
 *
 * @param tensors - the file, if its numbers lie in tensors beside the JSON
 */
export function unpackSparse({ name, stored, shape }: SparseArray, tensors: unknown): Readable {
  const size = sizeOf(shape);
  const perRow = Number(field(stored, "perRow"));
  const columns = shape.at(-1) ?? 0;
  if (size > MAX_SPARSE || !(perRow >= 0 && perRow <= columns)) {
    const must = `have at most ${MAX_SPARSE} entries, and at most ${columns} in a row`;
    refuseData(name, must, `${size}, ${perRow}`);
  }
  const length = (columns === 0 ? 0 : size / columns) * perRow;
  const partOf = (part: "keys" | "values") =>
    unpackRow({ name: `${part} of ${name}`, stored: field(stored, part), length }, tensors);
  const keys = partOf("keys");
  const values = partOf("values");
  function floats(): Float32Array {
    const columnOf = keys();
    const numbers = values();
    const all = new Float32Array(size);
    for (let i = 0; i < length; i++) {
      const column = columnOf.at(i);
      if (column >= columns) refuseData(`keys of ${name}`, `be below ${columns}`, column);
      all[Math.floor(i / perRow) * columns + column] = numbers.at(i);
    }
    return all;
  }
  return { shape, floats };
}
