import type { AttentionTrace } from "attention-core";
import { writeTrace } from "attention-core/formats";
import { refuse } from "../settings/refuse.js";
import { pairsIn } from "../transforms/pairsIn.js";

/** A browser writes as many weights in a second or two; four times as many are more than the memory of a tab. */
const MAX_WEIGHTS = 2 ** 24;

/** A trace in our own format, a file of its own since few pages ever write one. */
export function jsonOf(trace: AttentionTrace): string {
  const weights = pairsIn(trace);
  if (weights > MAX_WEIGHTS) {
    const must = `have at most ${MAX_WEIGHTS} weights; writeTrace of attention-core writes more`;
    refuse("toJSON", "the trace", must, weights);
  }
  return writeTrace(trace);
}
