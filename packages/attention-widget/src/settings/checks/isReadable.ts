/**
 * Whether an object can be read: a proxy that was revoked throws at whatever is done with it, and so does one whose
 * traps throw, in words that name no option.
 */
export function isReadable(object: object): boolean {
  try {
    const isList = Array.isArray(object) || ArrayBuffer.isView(object);
    const [first = "length"] = isList ? [] : Object.keys(object); // a list has too many
    Reflect.get(object, first);
    Object.getPrototypeOf(object);
    return true;
  } catch {
    return false;
  }
}
