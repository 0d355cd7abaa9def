/** Below this relative luminance, white letters have more contrast than black ones (WCAG 2.2). */
const MIDDLE = 0.18;

/**
 * Whether the page behind an element is light or dark: by the nearest background that is not transparent. Undefined
 * where there is none, so that the `color-scheme` of the page decides.
 */
export function pageScheme(element: Element): "light" | "dark" | undefined {
  for (const behind of ancestorsOf(element)) {
    const luminance = luminanceOf(behind.ownerDocument, getComputedStyle(behind).backgroundColor);
    if (luminance !== undefined) return luminance < MIDDLE ? "dark" : "light";
  }
  return undefined;
}

/** What an element lies in, from inside out, as it is drawn: also the shadow trees around it. */
export function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return [parent.host, ...ancestorsOf(parent.host)];
  return parent instanceof Element ? [parent, ...ancestorsOf(parent)] : [];
}

/** The relative luminance of a computed colour, 0–1; undefined if one sees through it. */
function luminanceOf(document: Document, color: string): number | undefined {
  if (color === "rgba(0, 0, 0, 0)") return undefined; // most elements
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (context === null) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha < 128) return undefined;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A channel of sRGB, 0–255, as light, 0–1. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
