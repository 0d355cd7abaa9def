import { describeValue } from "../settings/describeValue.js";
import { refuse } from "../settings/refuse.js";

/** Any part of some texts, at any depth; a list is given whole. */
export type DeepPartial<Words> = Words extends readonly unknown[] | ((...given: never) => unknown)
  ? Words
  : Words extends object
    ? { readonly [Name in keyof Words]?: DeepPartial<Words[Name]> | null | undefined }
    : Words;

/**
 * Merges texts of another language over the English ones. Unknown texts are ignored, because a language may have them
 * for another widget.
 *
 * @param caller - named in errors
 * @throws TypeError if a text is of another type than the English one
 */
export function mergeMessages<Words extends object>(
  caller: string,
  given: DeepPartial<Words> | null | undefined,
  english: Words,
): Words {
  return merge(caller, "messages", given, english) as Words; // each word is of the English one's kind
}

function merge(caller: string, path: string, given: unknown, english: unknown): unknown {
  if (given === undefined || given === null) return english;
  const kind = kindOf(english);
  if (kindOf(given) !== kind) {
    refuse(caller, path, `be ${kind}`, describeValue(given), TypeError);
  }
  if (kind !== "an object") return given;
  const words = given as Readonly<Record<string, unknown>>; // both are objects, as `kind` says
  const merged = Object.entries(english as object).map(([name, word]) => [
    name,
    merge(caller, `${path}.${name}`, words[name], word),
  ]);
  return Object.fromEntries(merged);
}

function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return `a ${typeof value}`;
  try {
    if (Array.isArray(value)) return "an array";
    Object.values(value);
    return "an object";
  } catch {
    return "none"; // for something unreadable, such as a revoked proxy
  }
}
