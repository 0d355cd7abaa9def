/** How many letters of a text an error shows. */
const MAX_LENGTH = 80;

/**
 * A text as errors show it: in quotes, on one line, and cut short. Names come from files, which may be anybody's and
 * may have new lines and control characters in them, each of which takes several letters.
 *
 * @param maxLength - how many letters are shown, without quotes
 */
export function quote(text: string, maxLength = MAX_LENGTH): string {
  let shown = "";
  for (const character of text.slice(0, maxLength + 1)) {
    const escaped = JSON.stringify(character).slice(1, -1);
    if (shown.length + escaped.length > maxLength) return `"${shown}…"`;
    shown += escaped;
  }
  return `"${shown}"`;
}
