import { formatDigits } from "./formatDigits.js";
import { formatNumber, formatShare } from "./formatNumber.js";

/** The formats of numbers, as a language writes them whose decimals are not those of English. */
export const formatsIn = (locale: string) => ({
  formatShare: (share: number) => formatShare(share, locale),
  formatNumber: (value: number) => formatNumber(value, locale),
  formatDigits: (value: number) => formatDigits(value, locale),
});
