import { formatShare } from "./formatNumber.js";
import { localDecimal } from "./localDecimal.js";

/** A gradient with two decimals; a small one that would round to zero is `<0.01`. */
export function formatGradient(gradient: number, locale = "en"): string {
  return gradient > 0 && gradient < 0.005
    ? localDecimal("<0.01", locale)
    : formatShare(gradient, locale);
}
