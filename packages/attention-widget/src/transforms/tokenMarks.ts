/** What tokenizers put in front of a piece for the space before it: `▁` or `Ġ`, or the space. */
const SPACE_BEFORE = /^[\s\u2581\u0120]/u;

/** What ends a word behind a piece: `</w>`, or a space, also as the `Ċ` of byte-level tokenizers. */
const WORD_END = /(<\/w>|\s|\u010a)$/u;

/** Whether a piece begins a word by what stands in front of it. */
export function hasSpaceBefore(piece: string): boolean {
  return SPACE_BEFORE.test(piece) || piece.startsWith("Ċ");
}

/** Whether a piece ends a word by what stands behind it. */
export function hasWordEnd(piece: string): boolean {
  return WORD_END.test(piece);
}

/** Whether a piece goes on with a word by its mark, as in WordPiece: `##ing`. */
export function isContinuation(piece: string): boolean {
  return piece.startsWith("##") && piece.length > 2;
}

/** A piece without its marks: `##ing`, `▁the` and `low</w>` are `ing`, `the` and `low`. */
export function withoutMarks(piece: string): string {
  const bare = isContinuation(piece) ? piece.slice(2) : piece.replace(/^[\u2581\u0120]+/u, "");
  return bare.replace(/<\/w>$/u, "");
}

/** Which of the ways to mark words these tokens follow, if any. */
export function markingOf(tokens: readonly string[]): "continuation" | "end" | "space" | "none" {
  if (tokens.some(isContinuation)) return "continuation";
  if (tokens.some((token) => token.length > 4 && token.endsWith("</w>"))) return "end";
  return tokens.some((token) => SPACE_BEFORE.test(token) && token.trim() !== "") ? "space" : "none";
}
