import type { AttentionOptions } from "../../attentionOptions.js";
import { checkPositive } from "./checkPositive.js";
import { checkScale } from "./checkScale.js";

/** The numbers among the options of attention. */
export type AttentionFactors = Pick<AttentionOptions, "scale" | "softCap" | "temperature">;

/** Refuses numbers among the options that are out of range. */
export function checkFactors(
  caller: string,
  { scale, softCap, temperature }: AttentionFactors,
): void {
  if (scale !== undefined) checkScale(caller, scale);
  if (softCap !== undefined) checkPositive(caller, "softCap", softCap);
  if (temperature !== undefined) checkPositive(caller, "temperature", temperature);
}
