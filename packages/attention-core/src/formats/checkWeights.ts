import { refuse } from "../internal/checks/refuse.js";
import type { HeadTensor } from "../shape.js";
import { shortNumber } from "./shortNumber.js";
import { type Survey, survey } from "./survey.js";

/** Rounding may put a weight this far below 0. */
const ROUNDING = -1e-3;

/**
 * Refuses what cannot be weights: numbers below 0 are scores, before softmax.
 *
 * @param label - of the layer, for errors
 * @param padding - rows without a token
 * @returns a survey of the numbers, so that they need not be read twice
 */
export function checkWeights(
  caller: string,
  label: string,
  { shape, data }: HeadTensor,
  padding?: ReadonlySet<number>,
): Survey {
  const checkedRows = survey(data, shape[1], shape[2], padding);
  if (checkedRows.min < ROUNDING) {
    const must = "be weights after softmax (scores before it: traceFrom({ tokens, scores }))";
    refuse(
      caller,
      `attentions of ${label.slice(0, 40)}`,
      must,
      `numbers from ${shortNumber(checkedRows.min)} to ${shortNumber(checkedRows.max)}`,
    );
  }
  return checkedRows;
}
