import { shortToken } from "./shortToken.js";

/**
 * Names by which a reader can tell tokens apart: the token itself, and for a repeated one which
 * occurrence it is: `the`, `cat`, `the (2)`. Blank tokens are shown as `␣`, very long ones
 * without their middle.
 */
export function tokenNames(tokens: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return tokens.map((text) => {
    const token = text.trim() === "" ? "␣" : shortToken(text);
    const occurrence = (seen.get(token) ?? 0) + 1;
    seen.set(token, occurrence);
    return occurrence === 1 ? token : `${token} (${occurrence})`;
  });
}
