import type { AttentionLayer, HeadTensor } from "attention-core";
import { headOf } from "../headOf.js";
import { rowOf } from "../rowOf.js";
import { productStep } from "./productStep.js";
import type { CellPlace, Step } from "./step.js";
import { stepsAgree } from "./stepsAgree.js";

/** The arithmetic of a score: the query times the key, component by component. */
export function scoreSteps(layer: AttentionLayer, place: CellPlace): readonly Step[] {
  const { queries, keys, scores } = layer;
  const { head, row, column } = place;
  if (queries === undefined || keys === undefined) return [];
  const product = productStep({
    of: "score",
    left: rowOf(headOf(queries, head), row),
    right: rowOf(headOf(keys, head), column),
    nameOf: (component) => `${component + 1}`,
  });
  return scores === undefined || stepsAgree([product], numberAt(scores, place)) ? [product] : [];
}

/** The arithmetic of a scaled score: the score, divided by √dₖ or unchanged. */
export function scaleSteps(
  layer: AttentionLayer,
  place: CellPlace,
  isScaled: boolean,
): readonly Step[] {
  const { queries, scores, scaledScores } = layer;
  const before = scoreSteps(layer, place);
  const score = numberAt(scores, place) ?? before.at(-1)?.result;
  const scaled = numberAt(scaledScores, place);
  if (score === undefined || queries === undefined) return [];
  if (!isScaled) return [...before, { kind: "factor", factor: 1, result: score }];
  const dHead = queries.shape[2];
  const divided: Step = { kind: "scale", dHead, result: score / Math.sqrt(dHead) };
  if (scaled === undefined || stepsAgree([divided], scaled)) return [...before, divided];
  if (score === 0) return [];
  return [...before, { kind: "factor", factor: scaled / score, result: scaled }];
}

/** The arithmetic of a masked score: the scaled score plus 0, or plus −∞ if the key is hidden. */
export function maskSteps(
  layer: AttentionLayer,
  place: CellPlace,
  isScaled: boolean,
): readonly Step[] {
  const scaled = scaleSteps(layer, place, isScaled);
  const isHidden = numberAt(layer.maskedScores, place) === -Infinity;
  const result = isHidden ? -Infinity : scaled.at(-1)?.result;
  return result === undefined ? [] : [...scaled, { kind: "mask", result }];
}

/** A value of a stage; undefined if the stage is not known. */
export function numberAt(
  tensor: HeadTensor | undefined,
  { head, row, column }: Omit<CellPlace, "symbol">,
): number | undefined {
  if (tensor === undefined || head >= tensor.shape[0]) return undefined;
  return rowOf(headOf(tensor, head), row)[column];
}
