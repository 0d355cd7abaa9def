import type { AttentionLayer } from "attention-core";
import { headOf } from "../headOf.js";
import { rowOf } from "../rowOf.js";
import { scaleSteps } from "./scoreSteps.js";
import type { CellPlace, Conditions, Step } from "./step.js";
import { stepsAgree } from "./stepsAgree.js";

/** Above this the exponential is unreadable, so the row maximum is subtracted first. */
const MAX_READABLE_SCORE = 8;

/**
 * The arithmetic of a weight: its score, the exponential, and the row's sum of exponentials. If the row has a large
 * score, the row maximum is subtracted first, which changes no weight.
 *
 *     weight = exp(score / τ) / Σⱼ exp(scoreⱼ / τ)
 */
export function weightSteps(
  layer: AttentionLayer,
  place: CellPlace,
  { temperature, isScaled }: Conditions,
): readonly Step[] {
  const scores = layer.maskedScores ?? layer.scaledScores;
  if (scores === undefined || place.head >= scores.shape[0]) return [];
  const row = rowOf(headOf(scores, place.head), place.row);
  const score = row[place.column] ?? Number.NaN;
  if (score === -Infinity) return [{ kind: "hidden", result: 0 }];
  const cooled = Float64Array.from(row, (each) => each / temperature);
  const largest = cooled.reduce((max, each) => Math.max(max, each), -Infinity);
  const subtracted = largest > MAX_READABLE_SCORE || largest < -MAX_READABLE_SCORE ? largest : 0;
  const exponentials = cooled.map((each) => Math.exp(each - subtracted));
  const sum = exponentials.reduce((all, each) => all + each, 0);
  const own = exponentials[place.column] ?? 0;
  const before = scaleSteps(layer, place, isScaled);
  // The steps of a cap or a bias in between are unknown; the arithmetic then starts from the score.
  const steps: Step[] = stepsAgree(before, score) ? [...before] : [];
  const now = score / temperature;
  if (temperature !== 1) steps.push({ kind: "temperature", temperature, result: now });
  if (subtracted !== 0)
    steps.push({ kind: "largest", largest: subtracted, result: now - subtracted });
  steps.push({ kind: "exponential", result: own }, { kind: "share", sum, result: own / sum });
  return steps;
}
