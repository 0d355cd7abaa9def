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

/** What a metric reads besides the weights. */
export interface MetricContext {
  /** The tokens of both axes; left out when the queries are another text than the keys. */
  readonly tokens?: readonly string[] | undefined;
  /** The mask that the weights were made with; only the entropy asks for it. */
  readonly mask?: Mask | undefined;
}

/**
 * A metric of every head of a layer, as attention-core computes it. A head about which the metric
 * can say nothing has the reason, where attention-core has 0: "the token before" of one token or
 * of another text, induction where no token occurs twice.
 *
 * @param weights - [heads, queries, keys], shares, 0–1
 * @returns one number a head, or why there is none
 */
export function metricOf(
  metric: HeadMetric,
  weights: HeadTensor,
  { tokens, mask }: MetricContext,
): readonly MetricValue[] {
  const [heads, queries, keys] = weights.shape;
  const none = (reason: NoMetric) => new Array<NoMetric>(heads).fill(reason);
  if (queries === 0 || keys === 0) return none("tooShort");
  if (metric === "entropy") return meanEntropy(weights, mask);
  if (metric === "sink") return known(sinkMass(weights).data);
  // The others need to know which key is the query's own.
  if (tokens === undefined || queries !== keys || tokens.length !== keys) return none("otherText");
  switch (metric) {
    case "previousToken":
      return keys < 2 ? none("tooShort") : known(previousTokenScore(weights).data);
    case "nextToken":
      return keys < 2 ? none("tooShort") : known(nextTokenScore(weights).data);
    case "induction":
      if (new Set(tokens).size === keys) return none("noRepeat");
      return known(inductionScore(weights, tokens).data);
    case "self":
      return known(selfMass(weights).data);
    case "distance":
      return known(meanDistance(weights).data).map((distance, head) =>
        distance === 0 && attendsToNothing(weights, head) ? "allHidden" : distance,
      );
  }
}

/** Numbers as they are; none for what is not finite, which only broken weights give. */
function known(numbers: Float32Array): MetricValue[] {
  return Array.from(numbers, (number) => (Number.isFinite(number) ? number : "notFinite"));
}

/** Whether every row of a head has every key hidden. */
function attendsToNothing({ shape: [, queries, keys], data }: HeadTensor, head: number): boolean {
  const size = queries * keys;
  return data.subarray(head * size, (head + 1) * size).every((weight) => weight === 0);
}
