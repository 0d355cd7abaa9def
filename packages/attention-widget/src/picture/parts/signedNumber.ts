import { localDecimal } from "../../words/localDecimal.js";

/** Digits behind the point: as many as a reader adds up by hand. */
export const DIGITS = 2;

/** A part of a sum as printed, which may be negative. */
export function signedNumber(value: number, locale: string): string {
  const text = Math.abs(value).toFixed(DIGITS);
  return localDecimal(value < 0 && Number(text) !== 0 ? `\u2212${text}` : text, locale);
}
