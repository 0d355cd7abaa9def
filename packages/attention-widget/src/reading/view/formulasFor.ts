import type { AttentionLayer, Vector } from "attention-core";
import { formatNumber } from "../../view/formatNumber.js";
import { FORMULAS, SCALED } from "../../view/formulas.js";
import type { Stage } from "../../view/stages.js";
import { addsAnything } from "../arithmetic/projectionSteps.js";
import { NO_EXPERIMENT } from "../lens/experiment.js";
import { weighedValues } from "../lens/weighedValues.js";
import type { Done } from "./doneTo.js";

/**
 * The laws of the steps as they were really done, in the terms of `FORMULAS`.
 *
 * @param layer - the one that is shown, as it was given
 */
export function formulasFor(
  { experiment, isWeighted, isMade }: Done,
  layer?: AttentionLayer | undefined,
): Readonly<Record<Stage, string>> {
  const { queryBias, keyBias, valueBias, outputBias } = layer?.projections ?? {};
  const biases: Readonly<Record<string, Vector | undefined>> = {
    Q: queryBias,
    K: keyBias,
    V: valueBias,
    O: outputBias,
  };
  const withBias = (law: string) =>
    law.replace(/W\^(.)/g, (W, name) => (addsAnything(biases[name]) ? `${W} + b^${name}` : W));
  const length = layer && weighedValues(layer)?.output ? "‖ A_ij V_j W^O ‖" : "‖ A_ij V_j ‖";
  const { isScaled, temperature } = isMade ? NO_EXPERIMENT : experiment;
  const scores = isScaled ? "SCALED" : SCALED[0];
  const cooled = `${scores} / τ ) ; τ = ${formatNumber(temperature)}`;
  const share = `A = softmax ( ${temperature === 1 ? `${scores} )` : cooled}`;
  return {
    ...FORMULAS,
    projected: withBias(FORMULAS.projected),
    output: withBias(FORMULAS.output),
    scaledScores: isScaled ? FORMULAS.scaledScores : FORMULAS.scores,
    maskedScores: FORMULAS.maskedScores.replace("SCALED", scores),
    weights: isWeighted ? `${length} ; ${share}` : share,
  };
}
