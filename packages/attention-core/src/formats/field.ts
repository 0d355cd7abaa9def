/**
 * What a value has under a name: an entry of a map, or a property of its own or of its class; a list has no names. What
 * every object inherits (`__proto__`, `constructor`) is never found.
 */
export function field(value: unknown, name: string): unknown {
  if (value instanceof Map) return value.get(name);
  if (Object(value) !== value || Array.isArray(value) || name in Object.prototype) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name]; // any object may have any property
}

/** The names and values of a map or of an object that is not a list, in its own order. */
export function fieldsOf(value: unknown): [name: string, value: unknown][] {
  if (value instanceof Map) return [...value];
  return Object(value) === value && !Array.isArray(value) && !ArrayBuffer.isView(value)
    ? Object.entries(Object(value))
    : [];
}

/** A list, or an empty one where a value is something else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
