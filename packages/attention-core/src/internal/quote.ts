/** How many letters of a text an error shows. */
const LONGEST = 80;

/**
 * A text as errors show it: in quotes, on one line, and cut short. Names come from files, which may be anybody's and
 * may have new lines and control characters in them.
 */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
