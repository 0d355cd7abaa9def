import { isContinuation } from "./isContinuation.js";

/** A token without its marks: `##ing`, ` the` and `low</w>` are `ing`, `the` and `low`. */
export function withoutMarks(token: string): string {
  const bare = isContinuation(token) ? token.slice(2) : token.replace(/^[ \u2581]+/u, "");
  return bare.replace(/<\/w>$/u, "");
}
