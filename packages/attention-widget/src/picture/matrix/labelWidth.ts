const LABEL_CHARACTER_PX = 8;

/** About the width of a label; characters of East Asia and emoji are wide ones, and some letters are rather wide. */
export function labelWidth(label: string): number {
  const widths = Array.from(label, (character) =>
    character > "\u2e7f" ? 2 : /[mwMW@%]/.test(character) ? 1.5 : 1,
  );
  return widths.reduce((sum, width) => sum + width, 0) * LABEL_CHARACTER_PX;
}
