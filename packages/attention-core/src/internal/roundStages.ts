import type { AttentionStages } from "../attentionStages.js";
import type { Shape, Tensor } from "../shape.js";
import { checkScores } from "./checks/checkScores.js";
import { roundToFloat32, type WideTensor } from "./wideTensor.js";

/** The stages of equation 1 as they are computed: those of the scores may still be in float64. */
type WideStages<S extends Shape> = {
  readonly [stage in keyof AttentionStages<S>]: stage extends WideStage ? WideTensor<S> : Tensor<S>;
};

type WideStage = "scores" | "scaledScores" | "maskedScores";

/**
 * Every stage as it is returned, in float32: each keeps its shape.
 *
 * @throws RangeError if a masked score is too large for float32, which softmax had no reason to refuse
 */
export function roundStages<S extends Shape>(
  caller: string,
  stages: WideStages<S>,
): AttentionStages<S> {
  const maskedScores = roundToFloat32(stages.maskedScores);
  if (maskedScores.data !== stages.maskedScores.data) checkScores(caller, maskedScores);
  return {
    ...stages,
    scores: roundToFloat32(stages.scores),
    scaledScores: roundToFloat32(stages.scaledScores),
    maskedScores,
  };
}
