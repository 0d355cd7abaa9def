/**
 * Whether a value can be read: a proxy that was revoked throws at whatever is done with it, and so does one whose traps
 * throw, in words that name no argument.
 */
export function isReadable(value: unknown): boolean {
  if (Object(value) !== value) return true;
  try {
    const object: object = Object(value);
    const isList = Array.isArray(object) || ArrayBuffer.isView(object);
    const names = isList ? ["length"] : Object.keys(object); // a list has too many
    Reflect.get(object, names[0] ?? "length");
    Object.getPrototypeOf(object);
    return true;
  } catch {
    return false;
  }
}
