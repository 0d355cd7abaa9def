/**
 * Names by which a reader can tell tokens apart: the token itself, and for a repeated one which
 * occurrence it is: `the`, `cat`, `the (2)`.
 */
export function tokenNames(tokens: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return tokens.map((token) => {
    const occurrence = (seen.get(token) ?? 0) + 1;
    seen.set(token, occurrence);
    return occurrence === 1 ? token : `${token} (${occurrence})`;
  });
}
