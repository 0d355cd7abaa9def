import { ROTARY_BASE, type RotaryOptions } from "../../rotaryOptions.js";
import { checkCount } from "./checkCount.js";
import { checkPositive } from "./checkPositive.js";
import { refuse } from "./refuse.js";

/** Refuses options that make no rotation of vectors this wide; `path` leads to them in errors. */
export function checkRotary(
  caller: string,
  { base = ROTARY_BASE, offset = 0, layout = "interleaved" }: RotaryOptions,
  dHead: number,
  path = "",
): void {
  if (dHead % 2 !== 0) refuse(caller, "dHead", "be even", dHead);
  checkPositive(caller, `${path}base`, base);
  checkCount(caller, `${path}offset`, offset, 0);
  if (layout !== "interleaved" && layout !== "halves") {
    const Kind = typeof layout === "string" ? RangeError : TypeError;
    refuse(caller, `${path}layout`, "be interleaved or halves", layout, Kind);
  }
}
