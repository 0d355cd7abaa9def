import type { AttentionTrace } from "../attentionTrace.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { isArray } from "../internal/checks/isArray.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { checkString } from "./checkString.js";

/** Float32 probabilities of a whole vocabulary may add up to a little more than 1. */
const MAX_SUM = 1 + 1e-4;

/**
 * Refuses predictions that are not one list per query, each of probabilities from high to low. A list need not be
 * whole: tools save the few most likely tokens, so it may sum to less than 1.
 *
 * @param queries - how many tokens attend; the list of a query predicts the token after it
 */
export function checkPredictions(
  caller: string,
  predictions: unknown,
  queries: number,
): asserts predictions is NonNullable<AttentionTrace["predictions"]> {
  if (!isArray(predictions)) {
    refuseKind(caller, "predictions", "be an array of arrays", predictions);
  }
  if (predictions.length !== queries) {
    refuse(caller, "predictions", `have ${queries} arrays, one per query`, predictions.length);
  }
  for (const [query, list] of predictions.entries())
    checkList(caller, list, `predictions[${query}]`);
}

/** Refuses a list whose probabilities rise, lie outside of 0–1 or sum to more than 1. */
function checkList(caller: string, list: unknown, path: string): void {
  if (!isArray(list)) refuseKind(caller, path, "be an array", list);
  let previous = 1;
  let together = 0;
  for (const [rank, prediction] of list.entries()) {
    checkObject(caller, `${path}[${rank}]`, prediction);
    const { token, probability } = prediction as Record<string, unknown>; // an object: checked the line before
    checkString(caller, `${path}[${rank}].token`, token);
    const name = `${path}[${rank}].probability`;
    if (typeof probability !== "number") refuseKind(caller, name, "be a number", probability);
    if (!(probability >= 0 && probability <= previous)) {
      refuse(caller, name, `be from 0 to ${previous}, in falling order`, probability);
    }
    previous = probability;
    together += probability;
  }
  if (together > MAX_SUM) refuse(caller, path, "sum to at most 1", together);
}
