/**
 * A value, or undefined where it cannot be read: a proxy that was revoked, or whose traps throw, throws at whatever is
 * done with it, in words that name no argument.
 */
export function readable(value: unknown): unknown {
  if (Object(value) !== value) return value;
  try {
    const object: object = Object(value);
    const isList = Array.isArray(object) || ArrayBuffer.isView(object);
    const names = isList ? ["length"] : Object.keys(object); // a list has too many
    Reflect.get(object, names[0] ?? "length");
    Object.getPrototypeOf(object);
    return value;
  } catch {
    return undefined;
  }
}
