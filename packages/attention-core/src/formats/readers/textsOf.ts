/** A list of texts, or undefined where a value is something else. Token objects give their `text`. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.every((entry) => typeof entry === "string") ? value : undefined;
}
