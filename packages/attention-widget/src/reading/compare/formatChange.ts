import { formatNumber } from "../../view/formatNumber.js";

/** A difference with its sign, which also an increase has: `+0.32`, `−0.32`, `0.00`. */
export function formatChange(difference: number): string {
  const text = formatNumber(difference);
  return difference > 0 && Number(text) !== 0 ? `+${text}` : text;
}
