import { memoizeEach } from "../../settings/memoize.js";

const LABEL_CHARACTER_PX = 8;
const WIDE = /[mwMW@%]/;

/** An estimate of the width of a label; East Asian characters and emoji are wide, and some letters are rather wide. */
export function labelWidth(label: string): number {
  let width = 0;
  for (const character of label) width += character > "\u2e7f" ? 2 : WIDE.test(character) ? 1.5 : 1;
  return width * LABEL_CHARACTER_PX;
}

/** The width of the widest of some labels, remembered since thousands of labels are laid out at every change. */
export const widestLabel = memoizeEach((labels: readonly string[]): number =>
  labels.reduce((widest, label) => Math.max(widest, labelWidth(label)), 0),
);
