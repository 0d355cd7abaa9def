/** What leads to the names of an object in errors: nothing where it is the options themselves. */
export function pathOf(what: string): string {
  return what === "options" ? "" : `${what}.`;
}
