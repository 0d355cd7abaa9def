import type { HeadTensor, Mask } from "attention-core";
import {
  inductionScore,
  meanDistance,
  nextTokenScore,
  previousTokenScore,
  selfMass,
  sinkMass,
} from "attention-core/metrics";
import type { HeadMetric } from "../../settings/headMetric.js";
import { meanEntropy } from "./meanEntropy.js";
import type { MetricValue, NoMetric } from "./noMetric.js";

/** What a metric needs besides the weights. */
export interface MetricContext {
  /** The tokens of both axes; undefined if queries and keys are different tokens. */
  readonly tokens?: readonly string[] | undefined;
  /** The mask of the weights; only the entropy needs it. */
  readonly mask?: Mask | undefined;
}

/**
 * A metric of every head of a layer, computed by attention-core. If the metric is not defined for a head, the result is
 * the reason, where attention-core has 0: for example induction in a text that repeats no token.
 *
 * @param weights - [heads, queries, keys], shares, 0–1
 * @returns one value per head, or why it is not defined
 */
export function metricOf(
  metric: HeadMetric,
  weights: HeadTensor,
  { tokens, mask }: MetricContext,
): readonly MetricValue[] {
  const [heads, queries, keys] = weights.shape;
  const noValues = (reason: NoMetric) => new Array<NoMetric>(heads).fill(reason);
  if (queries === 0 || keys === 0) return noValues("tooShort");
  if (metric === "entropy") return meanEntropy(weights, mask);
  if (metric === "sink") return measuredValues(sinkMass(weights).data);
  // The others need to know which key is the query's own.
  if (tokens === undefined || queries !== keys || tokens.length !== keys)
    return noValues("otherText");
  switch (metric) {
    case "previousToken":
      return keys < 2 ? noValues("tooShort") : measuredValues(previousTokenScore(weights).data);
    case "nextToken":
      return keys < 2 ? noValues("tooShort") : measuredValues(nextTokenScore(weights).data);
    case "induction":
      if (new Set(tokens).size === keys) return noValues("noRepeat");
      return measuredValues(inductionScore(weights, tokens).data);
    case "self":
      return measuredValues(selfMass(weights).data);
    case "distance":
      return measuredValues(meanDistance(weights).data).map((distance, head) =>
        distance === 0 && attendsToNothing(weights, head) ? "allHidden" : distance,
      );
  }
}

/** Replaces values that are not finite, which only broken weights produce, by the reason. */
function measuredValues(numbers: Float32Array): MetricValue[] {
  return Array.from(numbers, (number) => (Number.isFinite(number) ? number : "notFinite"));
}

/** Whether a head hides every key from every query. */
function attendsToNothing({ shape: [, queries, keys], data }: HeadTensor, head: number): boolean {
  const size = queries * keys;
  return data.subarray(head * size, (head + 1) * size).every((weight) => weight === 0);
}
