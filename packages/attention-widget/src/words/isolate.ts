/** A token that does not reorder the sentence around it: isolating marks surround right-to-left text. */
export function isolate(token: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(token) ? `\u2068${token}\u2069` : token;
}
