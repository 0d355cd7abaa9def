/** A token in quotation marks, isolated: it may be of a script that runs the other way. */
export function quote(token: string): string {
  return `«\u2068${token}\u2069»`;
}
