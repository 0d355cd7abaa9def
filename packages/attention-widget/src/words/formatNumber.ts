import { localDecimal } from "./localDecimal.js";

const MINUS = "\u2212";

/** A share, 0–1, with two decimals: `0.53`; a negative value keeps its sign: `−0.40`. */
export function formatShare(share: number, locale = "en"): string {
  const text = share.toFixed(2);
  if (text === "-0.00") return localDecimal("0.00", locale);
  return localDecimal(text.replace("-", MINUS), locale);
}

/** A share without its leading zero, for a cell: `.53`, `1.0`. */
export function formatShareShort(share: number, locale = "en"): string {
  const text = formatShare(share);
  return localDecimal(text === "1.00" ? "1.0" : text.replace(/^0/, ""), locale);
}

/** A number of any size and sign, unitless, with about three digits: `−1.25`, `14.9`, `160`. */
export function formatNumber(value: number, locale = "en"): string {
  if (Number.isNaN(value)) return "NaN";
  const size = Math.abs(value);
  if (size === Infinity) return value < 0 ? `${MINUS}∞` : "∞";
  if (size >= 99999.5) {
    const text = value.toExponential(1).replace("-", MINUS).replace("e+", "e");
    return localDecimal(text, locale);
  }
  const text = size.toFixed(size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
  return localDecimal(value < 0 && Number(text) !== 0 ? MINUS + text : text, locale);
}
