import { localDecimal } from "./localDecimal.js";

const MINUS = "\u2212";

/**
 * A number with the digits that arithmetic by hand needs: four significant ones, and at least two decimals: `38.10`,
 * `0.5304`, `0.00123`, `−1.250`.
 */
export function formatDigits(value: number, locale = "en"): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return "NaN";
  if (size === Infinity) return value < 0 ? `${MINUS}∞` : "∞";
  const text =
    size === 0 ? "0" : size < 1e-4 || size >= 1e5 ? size.toExponential(3) : fixDigits(size);
  const signed = value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
  return localDecimal(signed.replace("e-", `e${MINUS}`).replace("e+", "e"), locale);
}

function fixDigits(size: number): string {
  const whole = Math.floor(Math.log10(size)) + 1;
  return size.toFixed(Math.max(2, 4 - whole));
}
