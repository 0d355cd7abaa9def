/**
 * A token in quotation marks. Isolating marks surround right-to-left text, so that it does not reorder
 * the sentence around it.
 */
export function quoted(token: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(token) ? `“\u2068${token}\u2069”` : `“${token}”`;
}
