/** Tags for which it already warned that another class has them. */
const warned = new Set<string>();

/**
 * Registers a class as a tag, in a page. If another class has the tag, it warns once: an error would stop the script of
 * a page that has the widget twice, and the page does not listen to events of a tag that is not ours.
 */
export function defineElement(name: string, Element: new () => HTMLElement): void {
  if (typeof customElements === "undefined") return;
  const registered = customElements.get(name);
  if (registered === undefined) {
    // A class can have one name only; another name gets a class of its own.
    customElements.define(name, class extends Element {});
  } else if (Object.getPrototypeOf(registered) !== Element && !warned.has(name)) {
    warned.add(name);
    console.warn(`define: <${name}> keeps the class that was registered for it before this one`);
  }
}
