/**
 * Matches a space before a subword token, or the `▁` of one that stands alone. `readableTrace` has replaced the other
 * marks that tokenizers write for a space.
 */
const SPACE_BEFORE = /^[\s\u2581]/u;

/** Whether a token starts with a mark that begins a word. */
export function hasSpaceBefore(token: string): boolean {
  return SPACE_BEFORE.test(token);
}
