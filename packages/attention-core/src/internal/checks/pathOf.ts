/** The prefix of a field in errors: `rotary.` for the field of an option, nothing for an option itself. */
export function pathOf(what: string): string {
  return what === "options" ? "" : `${what}.`;
}
