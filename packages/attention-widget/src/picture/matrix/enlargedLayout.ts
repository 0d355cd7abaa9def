const LENGTHS = [
  "cellWidthPx",
  "cellHeightPx",
  "gapPx",
  "labelWidthPx",
  "labelHeightPx",
  "overhangPx",
  "digitsPx",
] as const;

/** A layout for larger text, in which everything grows and keeps its relative position. */
export function enlargedLayout<Layout extends Readonly<Record<(typeof LENGTHS)[number], number>>>(
  layout: Layout,
  textScale: number,
): Layout {
  const enlarged = Object.fromEntries(
    LENGTHS.map((length) => [length, layout[length] * textScale]),
  );
  return { ...layout, ...enlarged };
}
