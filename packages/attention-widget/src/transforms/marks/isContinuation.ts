/** Whether a mark says that a token continues a word, like `##ing` in WordPiece. */
export function isContinuation(token: string): boolean {
  return token.startsWith("##") && token.length > 2;
}
