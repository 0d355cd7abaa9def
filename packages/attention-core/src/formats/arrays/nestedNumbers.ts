import { isArray } from "../../internal/checks/isArray.js";
import { claimedShape } from "../../internal/claimedShape.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape } from "../../shape.js";
import { NumberArray } from "./numberArray.js";
import { listStore } from "./numberStore.js";

/** No array of attention has more axes than step, layer, batch, head, query and key; some to spare. */
export const MAX_DEPTH = 8;

/** Entries that are not numbers but stand for one: JSON has no NaN, and a mask may be of booleans. */
const WORDS: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  [null, Number.NaN],
  [true, 1],
  [false, 0],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

/**
 * Nested lists as an array, or undefined if they are ragged, too deep, or hold anything but numbers. They are walked
 * before memory is allocated, so that the first row cannot claim too much.
 */
export function nestedNumbers(values: readonly unknown[]): NumberArray | undefined {
  const shape = claimedShape(values, MAX_DEPTH, isList);
  if (shape.length > MAX_DEPTH || !keeps(values, shape, 0)) return undefined;
  const floats = new Float32Array(sizeOf(shape));
  let next = 0;
  const fill = (nested: readonly unknown[], axis: number): void => {
    if (axis < shape.length - 1) {
      for (const row of nested) fill(row as readonly unknown[], axis + 1); // a list: walked before
    } else {
      for (const entry of nested) floats[next++] = numberOf(entry)!;
    }
  };
  fill(values, 0);
  return new NumberArray(shape, listStore(floats));
}

/** Whether nested lists have this shape from an axis on, and numbers as entries. */
function keeps(nested: unknown, shape: Shape, axis: number): boolean {
  if (axis === shape.length) return numberOf(nested) !== undefined;
  return (
    isList(nested) &&
    nested.length === shape[axis] &&
    nested.every((entry) => keeps(entry, shape, axis + 1))
  );
}

/** A list, or a row of numbers in a typed array. */
function isList(value: unknown): value is readonly unknown[] {
  return isArray(value) || (ArrayBuffer.isView(value) && "every" in value);
}

/** The number that an entry stands for, or undefined. */
function numberOf(entry: unknown): number | undefined {
  return typeof entry === "number" ? entry : WORDS.get(entry);
}
