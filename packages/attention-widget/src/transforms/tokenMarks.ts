/**
 * A space before a subword token, or the `▁` of one that stands alone: whatever else tokenizers write in its place
 * was read by `readableTrace`.
 */
const SPACE_BEFORE = /^[\s\u2581]/u;

/** What ends a word after a subword token. */
const WORD_END = /(<\/w>|\s)$/u;

/** Whether a token starts with a mark that begins a word. */
export function hasSpaceBefore(token: string): boolean {
  return SPACE_BEFORE.test(token);
}

/** Whether a token ends with a mark that ends a word. */
export function hasWordEnd(token: string): boolean {
  return WORD_END.test(token);
}

/** Whether a mark says that a token continues a word, like `##ing` in WordPiece. */
export function isContinuation(token: string): boolean {
  return token.startsWith("##") && token.length > 2;
}

/** A token without its marks: `##ing`, ` the` and `low</w>` are `ing`, `the` and `low`. */
export function withoutMarks(token: string): string {
  const bare = isContinuation(token) ? token.slice(2) : token.replace(/^[ \u2581]+/u, "");
  return bare.replace(/<\/w>$/u, "");
}

/** How these tokens mark words, if they do. */
export function markingOf(tokens: readonly string[]): "continuation" | "end" | "space" | "none" {
  if (tokens.some(isContinuation)) return "continuation";
  if (tokens.some((token) => token.length > 4 && token.endsWith("</w>"))) return "end";
  return tokens.some((token) => SPACE_BEFORE.test(token) && token.trim() !== "") ? "space" : "none";
}
