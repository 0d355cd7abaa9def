import { formatNumber, formatShareShort } from "../../words/formatNumber.js";
import type { ValueScale } from "../scale/valueScale.js";

/** In two decimals. */
const ROUNDS_TO_0 = 0.005;

/** The text of a cell, as short as possible: empty if the number rounds to 0. */
export function cellText(scale: ValueScale, value: number): string {
  if (Math.abs(value) < ROUNDS_TO_0) return "";
  const { kind, locale } = scale;
  return kind === "sequential" ? formatShareShort(value, locale) : formatNumber(value, locale);
}
