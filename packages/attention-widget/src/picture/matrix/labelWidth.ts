const LABEL_CHARACTER_PX = 8;

/** About the width of a label; characters of East Asia and emoji are wide ones. */
export function labelWidth(label: string): number {
  const widths = Array.from(label, (character) => (character > "\u2e7f" ? 2 : 1));
  return widths.reduce((sum, width) => sum + width, 0) * LABEL_CHARACTER_PX;
}
