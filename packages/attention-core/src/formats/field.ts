import { isArray } from "../internal/checks/isArray.js";
import { isInstance } from "../internal/checks/isInstance.js";
import { isReadable } from "../internal/checks/isReadable.js";

/**
 * The value under a name: an entry of a map, or a property of the object or its class; a list has no names. Properties
 * that every object inherits (`__proto__`, `constructor`) are never found.
 */
export function field(value: unknown, name: string): unknown {
  try {
    if (value instanceof Map) return value.get(name);
    if (Object(value) !== value || Array.isArray(value) || name in Object.prototype) {
      return undefined;
    }
    return (value as Readonly<Record<string, unknown>>)[name]; // any object may have any property
  } catch {
    return undefined; // a revoked proxy, or one whose traps throw
  }
}

/** The names and values of a map or of an object that is not a list, in its own order. */
export function fieldsOf(value: unknown): [name: string, value: unknown][] {
  if (isInstance(value, Map<string, unknown>)) return [...value];
  return Object(value) === value &&
    isReadable(value) &&
    !isArray(value) &&
    !ArrayBuffer.isView(value)
    ? Object.entries(Object(value))
    : [];
}

/** A list, or an empty one if a value is something else. */
export function listOf(value: unknown): readonly unknown[] {
  return isArray(value) ? value : [];
}
