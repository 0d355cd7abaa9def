import type { AttentionLayer, Vector } from "attention-core";
import { NO_EXPERIMENT } from "../../settings/experiment.js";
import type { Stage } from "../../settings/stages.js";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import { hasEffect } from "../../transforms/arithmetic/projectionSteps.js";
import { valuesAndProjection } from "../../transforms/valuesAndProjection.js";
import { formatNumber } from "../../words/formatNumber.js";
import { FORMULAS, SCALED } from "./formulas.js";

/**
 * The formulas of the stages as they were actually computed, in the terms of `FORMULAS`.
 *
 * @param layer - the one that is shown, as it was given
 */
export function formulasFor(
  { experiment, isWeighted, isCombined }: AppliedEdits,
  layer?: AttentionLayer | undefined,
  locale?: string | undefined,
): Readonly<Record<Stage, string>> {
  const { queryBias, keyBias, valueBias, outputBias } = layer?.projections ?? {};
  const biases: Readonly<Record<string, Vector | undefined>> = {
    Q: queryBias,
    K: keyBias,
    V: valueBias,
    O: outputBias,
  };
  const withBias = (formula: string) =>
    formula.replace(/W\^(.)/g, (W, name) => (hasEffect(biases[name]) ? `${W} + b^${name}` : W));
  const length = layer && valuesAndProjection(layer)?.output ? "‖ A_ij V_j W^O ‖" : "‖ A_ij V_j ‖";
  const { isScaled, temperature } = isCombined ? NO_EXPERIMENT : experiment;
  const scores = isScaled ? "SCALED" : SCALED[0];
  const cooled = `${scores} / τ ) ; τ = ${formatNumber(temperature, locale)}`;
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
