import type { RoutedDimensions } from "../config/dimensions.js";

/** Keeps a sum of scores from being 0, as DeepSeek does. */
const MIN_SUM = 1e-20;

/**
 * The share of each expert that is chosen for a token: by DeepSeek, and by Mixtral and Qwen, which choose as
 * DeepSeek-V2 does from one group.
 *
 *     V2   score = softmax(wanted)      worth of a group = its largest score
 *     V3   score = sigmoid(wanted)      worth of a group = the sum of its two largest (score + correction)
 *     share = scale · score, with the scores divided by their sum where the config says so
 *
 * Chosen are the experts with the largest scores, in V3 with the correction added, of the groups that are worth most.
 *
 * Source: DeepSeek-AI 2024 (DeepSeek-V2), section 2.2.2; DeepSeek-AI 2024 (DeepSeek-V3), equations 12 to 16.
 *
 * @param wanted - how much the router wants each expert
 * @param correction - what is added to the scores of V3 for the choice alone; absent in V2
 * @param dimensions - what the config says
 */
export function routedShares(
  wanted: Float32Array,
  correction: Float32Array | undefined,
  { perToken, groups, groupsPerToken, scale, isNormalized }: RoutedDimensions,
): ReadonlyMap<number, number> {
  const scores = correction ? Array.from(wanted, sigmoid) : softmaxOf(wanted);
  const worth = correction ? scores.map((score, i) => score + correction[i]!) : scores;
  const size = wanted.length / groups;
  const worthOfGroup = Array.from({ length: groups }, (_, group) => {
    const sorted = worth.slice(group * size, (group + 1) * size).sort((a, b) => b - a);
    return correction ? sorted[0]! + (sorted[1] ?? 0) : sorted[0]!;
  });
  const open = new Set(largest(worthOfGroup, [...worthOfGroup.keys()], groupsPerToken));
  const experts = [...worth.keys()].filter((expert) => open.has(Math.floor(expert / size)));
  const chosen = largest(worth, experts, perToken);
  const sum = chosen.reduce((total, expert) => total + scores[expert]!, MIN_SUM);
  return new Map(
    chosen.map((expert) => [expert, (scale * scores[expert]!) / (isNormalized ? sum : 1)]),
  );
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function softmaxOf(wanted: Float32Array): number[] {
  const most = Math.max(...wanted);
  const powers = Array.from(wanted, (x) => Math.exp(x - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The places with the largest numbers, out of some. */
function largest(scores: readonly number[], places: readonly number[], count: number): number[] {
  return [...places].sort((a, b) => scores[b]! - scores[a]!).slice(0, count);
}
