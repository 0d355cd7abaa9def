import type { Rgb } from "../draw/colorRamp.js";
import { type PageColors, THEMES } from "../draw/pageColors.js";
import { readOnScreen } from "../frame/readOnScreen.js";
import { keysOf } from "../settings/keysOf.js";

/** The page's present colours; those of a light page if nothing is on the screen. */
export function readColors(root: ShadowRoot): PageColors {
  const sample = root.ownerDocument.createElement("span");
  root.append(sample);
  try {
    const names = keysOf(THEMES.light);
    const colors = names.map((name): [string, Rgb] => {
      sample.style.color = `var(--${name})`;
      const { color } = getComputedStyle(sample);
      const found = color === "" ? undefined : readOnScreen(root.ownerDocument, color)?.rgb;
      return [name, found ?? THEMES.light[name]];
    });
    return { ...THEMES.light, ...Object.fromEntries(colors) };
  } finally {
    sample.remove();
  }
}
