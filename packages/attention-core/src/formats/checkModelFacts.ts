import { checkFlag } from "../internal/checks/checkFlag.js";
import { refuseNumber } from "../internal/checks/refuseNumber.js";
import type { ModelFacts } from "./vectorSet.js";

/** Refuses what callers say of a model, if it is the wrong kind of thing. */
export function checkModelFacts(
  caller: string,
  { causal, scale }: Pick<ModelFacts, "causal" | "scale">,
): void {
  checkFlag(caller, "causal", causal);
  if (scale !== undefined && !Number.isFinite(scale)) {
    refuseNumber(caller, "scale", "be a finite number", scale);
  }
}
