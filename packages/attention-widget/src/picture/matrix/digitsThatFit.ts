import type { Panel } from "../panels/panel.js";
import type { ValueScale } from "../scale/valueScale.js";
import { cellText } from "./cellText.js";

/** The width of a digit is at most this share of its size in every font with tabular figures. */
const DIGIT_WIDTH = 0.62;

const DIGITS_PX = 12;

/** The digits of this many cells show how long all are. */
const MEASURED_CELLS = 20_000;

/** The size of the digits in the cells, in CSS pixels; 0 if they do not fit. */
export function digitsThatFit(
  panel: Panel,
  scale: ValueScale,
  width: number,
  height: number,
): number {
  if (width < 24 || height < 18) return 0;
  let longest = 0;
  const every = Math.max(1, Math.ceil(panel.values.length / MEASURED_CELLS));
  for (let at = 0; at < panel.values.length; at += every) {
    const value = panel.values[at]!;
    if (value > -Infinity) longest = Math.max(longest, cellText(scale, value).length);
  }
  return longest * DIGITS_PX * DIGIT_WIDTH <= width - 4 ? DIGITS_PX : 0;
}
