import { isArray } from "../../internal/checks/isArray.js";

/** A list of texts, or undefined if a value is something else. An empty list counts as left out. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (!isArray(value) || value.length === 0) return undefined;
  return value.every((entry) => typeof entry === "string") ? value : undefined;
}
