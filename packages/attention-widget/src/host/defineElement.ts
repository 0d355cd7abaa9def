import type { AttentionHeatmapElement } from "./AttentionHeatmapElement.js";

/** Registers a class as a tag, on a page and where the tag is free. */
export function defineElement(name: string, Element: typeof AttentionHeatmapElement): void {
  if (typeof customElements === "undefined" || customElements.get(name) !== undefined) return;
  // A class can have one name only; another name gets a class of its own.
  customElements.define(name, class extends Element {});
}
