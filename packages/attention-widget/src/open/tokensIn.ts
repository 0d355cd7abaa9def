import type { ReadOptions } from "attention-core/formats";
import type { TypedTokens } from "../picture/open/opening.js";

/** The tokens in a text: those of a JSON list, or else the parts between spaces. */
export function tokensIn(text: string): readonly string[] {
  const list = listIn(text);
  return list ?? text.split(/\s+/).filter((token) => token !== "");
}

function listIn(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith("[")) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return undefined; // a token may begin with a bracket, as [CLS] does
  }
}

/** What the fields for tokens say; an empty one says nothing. */
export function tokenOptions(typed: TypedTokens): ReadOptions {
  const lists = Object.entries(typed).map(([name, text]) => [
    name,
    text.trim() === "" ? undefined : tokensIn(text),
  ]);
  return Object.fromEntries(lists);
}
