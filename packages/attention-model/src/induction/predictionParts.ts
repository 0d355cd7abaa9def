import type { PredictionParts } from "attention-core";
import { checkIndex } from "../checks/checkIndex.js";
import { describeValue } from "../checks/describeValue.js";
import { refuse } from "../checks/refuse.js";
import { carriedParts } from "./carriedParts.js";
import { checkInductionTrace } from "./checkInductionTrace.js";
import { VOCABULARY } from "./inductionNetwork.js";
import type { InductionTrace } from "./inductionTrace.js";

/**
 * Where a prediction comes from: the direct contribution of every head, and of the token itself.
 *
 *     total = Σ part(query) · unembedding[symbol]
 *     probability = exp(total[i]) / Σⱼ exp(total[j])
 *
 * Source: Elhage et al. 2021, "A mathematical framework for transformer circuits", direct paths.
 *
 * @param trace - of the network that copies
 * @param query - after which token, counted from 0
 * @param token - the word that may come next, one of the text
 * @returns the contributions, and their sum
 * @throws RangeError if the trace has no such query or no such word
 * @throws TypeError if `trace` is not one of this network, or `query` is not a number
 * @example
 * ```ts
 * import { loadInductionModel, predictionParts } from "attention-model/induction";
 *
 * const trace = await loadInductionModel().trace("do re mi do");
 * const { parts, contributions, total } = predictionParts(trace, 3, "re");
 * const sum = contributions.reduce((all, part) => all + part, 0);
 * console.log(parts.length, Math.abs(sum - total) < 1e-4); // 9 true
 * ```
 */
export function predictionParts(
  trace: InductionTrace,
  query: number,
  token: string,
): PredictionParts {
  checkInductionTrace("predictionParts", trace);
  checkIndex("predictionParts", "query", query, trace.queryTokens.length);
  const index = trace.queryTokens.indexOf(token);
  if (index < 0) refuse("predictionParts", "token", "be a word of the text", describeValue(token));
  const symbol = trace.symbols[index]!;
  const { data } = trace.network.unembedding;
  const carried = carriedParts(trace, trace.layers.length, query);
  return {
    parts: carried.map(({ part }) => part),
    contributions: carried.map(({ vector }) => {
      let sum = 0;
      for (let i = 0; i < vector.length; i++) sum += vector[i]! * data[i * VOCABULARY + symbol]!;
      return sum;
    }),
    total: trace.logits.data[query * VOCABULARY + symbol]!,
  };
}
