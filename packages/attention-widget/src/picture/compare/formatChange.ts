import { localDecimal } from "../../words/localDecimal.js";
import type { Change } from "./largestChanges.js";

/** Subtracting decimals is off by less than this, which is far below the last digit shown. */
const ROUNDING = 1e-6;

/** A change as shown: both numbers, and the difference with its sign, even for an increase. */
type ChangeTexts = Readonly<Record<"saved" | "present" | "difference", string>>;

/**
 * A change with as many digits as the shown numbers need to differ by the shown difference: `0.53 → 0.21, −0.32`, but
 * `0.525 → 0.274, −0.251`.
 *
 * @returns two to five decimals, the same number of them in all three texts
 */
export function formatChange(
  { saved, present, difference }: Pick<Change, keyof ChangeTexts>,
  locale = "en",
): ChangeTexts {
  const gapIn = (decimals: number) => round(present, decimals) - round(saved, decimals);
  const addsUp = (decimals: number) =>
    Math.abs(gapIn(decimals) - round(difference, decimals)) < ROUNDING;
  // With five digits, which float32 barely resolves, the difference drops its last one.
  const decimals = [2, 3, 4].find(addsUp) ?? 5;
  const text = (value: number) =>
    localDecimal(
      (round(value, decimals) || 0).toFixed(decimals).replace("-", "\u2212"), // −0 is 0
      locale,
    );
  const gap = gapIn(decimals);
  return {
    saved: text(saved),
    present: text(present),
    difference: (gap > 0 ? "+" : "") + text(gap),
  };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
