import { cutText } from "./cutText.js";

/** Maximum length of a description in UTF-16 units, so that it fits into one sentence. */
const MAX_LENGTH = 200;
/** Maximum length of a text inside a description. */
const MAX_TEXT_LENGTH = 60;
/** How many items of a list or an object are named, and how many levels deep. */
const MAX_ENTRIES = 6;
const MAX_DEPTH = 2;

/**
 * Describes any value in a few words, for an error: a symbol, a cycle or a megabyte of text. It never throws, whatever
 * a proxy or a getter does.
 */
export function describeValue(value: unknown): string {
  try {
    return cutText(describe(value, 0), MAX_LENGTH);
  } catch {
    return "a value that cannot be read";
  }
}

function describe(value: unknown, depth: number): string {
  if (typeof value === "string") return describeText(value);
  if (typeof value === "bigint") return `${cutText(String(value), MAX_TEXT_LENGTH)}n`;
  if (typeof value === "symbol") return cutText(String(value), MAX_TEXT_LENGTH);
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}(${describeText(value.message)})`;
  if (Array.isArray(value)) return `[${entriesOf(value, depth, "").join(", ")}]`;
  const kind = kindOf(value);
  if (kind !== "Object") return kind;
  const entries = entriesOf(value, depth, ": ");
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** The first items of a list, or of an object with their names; deeper ones are omitted. */
function entriesOf(value: object, depth: number, afterName: string): readonly string[] {
  const isList = Array.isArray(value);
  const names = isList ? value.slice(0, MAX_ENTRIES + 1).map((_, i) => i) : Object.keys(value);
  if (names.length === 0) return [];
  if (depth === MAX_DEPTH) return ["…"];
  const named = names.slice(0, MAX_ENTRIES).map((name) => {
    const entry = describe(Reflect.get(value, name), depth + 1);
    return isList ? entry : `${cutText(String(name), MAX_TEXT_LENGTH)}${afterName}${entry}`;
  });
  return names.length > MAX_ENTRIES ? [...named, "…"] : named;
}

/** The name of an object's class, or `Object` if it has none. */
function kindOf(value: object): string {
  const kind = value.constructor;
  const isNamed = typeof kind === "function" && kind.name !== "";
  return isNamed ? cutText(kind.name, MAX_TEXT_LENGTH) : "Object";
}

function describeText(text: string): string {
  return JSON.stringify(cutText(text, MAX_TEXT_LENGTH));
}
