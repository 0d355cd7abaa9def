/**
 * The height of a line between its query and its key, 0–1, at this fraction of the way across. It is
 * level at both ends, so that it clearly meets its tokens.
 */
export function riseAt(across: number): number {
  return across * across * (3 - 2 * across);
}
