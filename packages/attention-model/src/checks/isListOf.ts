import { isArray } from "./isArray.js";

/** Whether a value is an array of valid entries, and of the given length if there is one. */
export function isListOf(
  isEntry: (value: unknown) => boolean,
  list: unknown,
  length?: number,
): list is readonly unknown[] {
  const isRightLength = isArray(list) && (length === undefined || list.length === length);
  return isRightLength && list.every((entry) => isEntry(entry));
}
