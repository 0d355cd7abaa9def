/** On a server there is no HTMLElement to extend; importing a tag must still work. */
export const ElementBase =
  typeof HTMLElement === "undefined"
    ? (class {} as unknown as typeof HTMLElement) // no element is ever created there
    : HTMLElement;
