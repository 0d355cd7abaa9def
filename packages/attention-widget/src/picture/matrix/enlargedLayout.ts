import type { PanelLayout } from "./layoutPanel.js";

/** A layout for larger text: everything grows with it, and stands where it stood. */
export function enlargedLayout(layout: PanelLayout, textScale: number): PanelLayout {
  const lengths = [
    "cellWidthPx",
    "cellHeightPx",
    "gapPx",
    "labelWidthPx",
    "labelHeightPx",
    "overhangPx",
    "digitsPx",
  ] as const;
  const enlarged = Object.fromEntries(
    lengths.map((length) => [length, layout[length] * textScale]),
  );
  return { ...layout, ...enlarged, textScale };
}
