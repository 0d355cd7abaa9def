import { formatNumber } from "../../view/formatNumber.js";
import { FORMULAS, SCALED } from "../../view/formulas.js";
import type { Stage } from "../../view/stages.js";
import { NO_EXPERIMENT } from "../lens/experiment.js";
import type { Done } from "./doneTo.js";

/** The laws of the steps as they were really done, in the terms of `FORMULAS`. */
export function formulasFor({
  experiment,
  isWeighted,
  isMade,
}: Done): Readonly<Record<Stage, string>> {
  const { isScaled, temperature } = isMade ? NO_EXPERIMENT : experiment;
  const scores = isScaled ? "SCALED" : SCALED[0];
  const cooled = `${scores} / τ ) ; τ = ${formatNumber(temperature)}`;
  const share = `A = softmax ( ${temperature === 1 ? `${scores} )` : cooled}`;
  return {
    ...FORMULAS,
    scaledScores: isScaled ? FORMULAS.scaledScores : FORMULAS.scores,
    maskedScores: FORMULAS.maskedScores.replace("SCALED", scores),
    weights: isWeighted ? `‖ A_ij V_j ‖ ; ${share}` : share,
  };
}
