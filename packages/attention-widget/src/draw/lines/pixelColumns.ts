/** Maximum number of line–column pairs per picture: about a second on a slow machine. */
const MOST_DECLARATIONS = 100_000_000;
/** Fewer columns than this would show steps instead of curves. */
const FEWEST_COLUMNS = 64;

/**
 * The number of pixel columns of a canvas for very many lines. Painting visits every line in every column,
 * so a million lines get fewer and wider columns, which the browser softens.
 */
export function pixelColumns(widthPixels: number, lines: number): number {
  const affordable = Math.floor(MOST_DECLARATIONS / Math.max(1, lines));
  return Math.min(widthPixels, Math.max(FEWEST_COLUMNS, affordable));
}
