import { localDecimal } from "../../words/localDecimal.js";

/** Digits after the point, few enough for a reader to add up by hand. */
export const DIGITS = 2;

/** A part of a sum as printed, which may be negative. */
export function signedNumber(value: number, locale: string): string {
  const text = Math.abs(value).toFixed(DIGITS);
  return localDecimal(value < 0 && Number(text) !== 0 ? `\u2212${text}` : text, locale);
}
