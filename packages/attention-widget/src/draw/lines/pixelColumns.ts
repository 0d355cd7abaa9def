/** Maximum number of line–column pairs per picture: about a second on a slow machine. */
const MAX_DECLARATIONS = 100_000_000;
/** Fewer columns than this would show steps instead of curves. */
const MIN_COLUMNS = 64;

/**
 * The number of pixel columns of a canvas for very many lines. Painting visits every line in every column,
 * so a million lines get fewer and wider columns, which the browser softens.
 */
export function pixelColumns(widthPixels: number, lines: number): number {
  const affordable = Math.floor(MAX_DECLARATIONS / Math.max(1, lines));
  return Math.min(widthPixels, Math.max(MIN_COLUMNS, affordable));
}
