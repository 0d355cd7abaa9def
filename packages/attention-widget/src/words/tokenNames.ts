/**
 * Unambiguous names of tokens: the token itself, and for a repeated one its occurrence: `the`, `cat`, `the (2)`. Blank tokens are shown as `␣`.
 */
export function tokenNames(tokens: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return tokens.map((text) => {
    const token = text.trim() === "" ? "␣" : text;
    const occurrence = (counts.get(token) ?? 0) + 1;
    counts.set(token, occurrence);
    return occurrence === 1 ? token : `${token} (${occurrence})`;
  });
}
