/** Sets properties again that a page set before the tag was defined, since those hide the accessors of the class. */
export function takeOverProperties(element: HTMLElement): void {
  const hiding: Record<string, unknown> = { ...element };
  for (const [name, value] of Object.entries(hiding)) {
    if (!(name in Object.getPrototypeOf(element))) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
