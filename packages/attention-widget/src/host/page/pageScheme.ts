import { isLight } from "../../draw/isLight.js";
import { readOnScreen } from "../../frame/readOnScreen.js";

/** Below this alpha, 0–255, a colour counts as see-through, and what lies behind it decides. */
const HALF_OPAQUE = 128;

/**
 * Whether the page behind an element is light or dark: by the nearest background that is not transparent. Undefined if
 * there is none, so that the `color-scheme` of the page decides.
 */
export function pageScheme(element: Element): "light" | "dark" | undefined {
  for (const ancestor of ancestorsOf(element)) {
    const { backgroundColor } = getComputedStyle(ancestor);
    if (backgroundColor === "rgba(0, 0, 0, 0)") continue; // most elements: no canvas is needed to see that
    const color = readOnScreen(ancestor.ownerDocument, backgroundColor);
    if (color !== undefined && color.alpha >= HALF_OPAQUE) {
      return isLight(color.rgb) ? "light" : "dark";
    }
  }
  return undefined;
}

/** Everything that an element is drawn in, from the inside out, including the shadow trees around it. */
export function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return [parent.host, ...ancestorsOf(parent.host)];
  return parent instanceof Element ? [parent, ...ancestorsOf(parent)] : [];
}
