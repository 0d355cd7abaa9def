import { formatShare } from "./formatNumber.js";

/** A gradient with two decimals; a small one that would round to zero is `<0.01`. */
export function formatGradient(gradient: number): string {
  return gradient > 0 && gradient < 0.005 ? "<0.01" : formatShare(gradient);
}
