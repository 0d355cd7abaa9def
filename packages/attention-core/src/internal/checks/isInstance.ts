/** Whether a value is of a class: of a revoked proxy, `instanceof` throws. */
export function isInstance<Value>(
  value: unknown,
  Kind: abstract new (...given: never) => Value,
): value is Value {
  try {
    return value instanceof Kind;
  } catch {
    return false;
  }
}
