/** A token is shown up to so many UTF-16 units: a data set may hold words of a megabyte. */
const LONGEST = 48;

/** A token as it is shown: a very long one without its middle, and never with half of a character. */
export function shortToken(token: string): string {
  if (token.length <= LONGEST) return token;
  const half = LONGEST / 2;
  const start = token.slice(0, half - 1).replace(/[\ud800-\udbff]$/, "");
  return `${start}…${token.slice(-half).replace(/^[\udc00-\udfff]/, "")}`;
}
