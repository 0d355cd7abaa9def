import type { SeparateExpertSizes } from "../config/expertSizes.js";

/** Keeps a sum of affinities from being 0, as DeepSeek does. */
const MIN_SUM = 1e-20;

/**
 * The share of each expert that is chosen for a token: by DeepSeek, and by Mixtral and Qwen, which choose as
 * DeepSeek-V2 does from one group.
 *
 *     V2   affinity = softmax(routerScores)   worth of a group = its largest affinity
 *     V3   affinity = sigmoid(routerScores)   worth of a group = the sum of its two largest (affinity + correction)
 *     share = scale · affinity, with the affinities divided by their sum where the config says so
 *
 * The experts with the largest affinities are chosen, in V3 with the correction added, of the groups that are worth
 * most.
 *
 * Source: DeepSeek-AI 2024 (DeepSeek-V2), section 2.2.2; DeepSeek-AI 2024 (DeepSeek-V3), equations 12 to 16.
 *
 * @param routerScores - one score per expert, as the router gives it: [experts]
 * @param correction - what is added to the affinities of V3 for the choice alone; absent in V2
 * @param dimensions - what the config says
 */
export function routedShares(
  routerScores: Float32Array,
  correction: Float32Array | undefined,
  { perToken, groups, groupsPerToken, scale, isNormalized }: SeparateExpertSizes,
): ReadonlyMap<number, number> {
  const affinities = correction ? Array.from(routerScores, sigmoid) : softmaxOf(routerScores);
  const worth = correction
    ? affinities.map((affinity, i) => affinity + correction[i]!)
    : affinities;
  const size = routerScores.length / groups;
  const worthOfGroup = Array.from({ length: groups }, (_, group) => {
    const sorted = worth.slice(group * size, (group + 1) * size).sort((a, b) => b - a);
    return correction ? sorted[0]! + (sorted[1] ?? 0) : sorted[0]!;
  });
  const open = new Set(largest(worthOfGroup, [...worthOfGroup.keys()], groupsPerToken));
  const experts = [...worth.keys()].filter((expert) => open.has(Math.floor(expert / size)));
  const chosen = largest(worth, experts, perToken);
  const sum = chosen.reduce((total, expert) => total + affinities[expert]!, MIN_SUM);
  return new Map(
    chosen.map((expert) => [expert, (scale * affinities[expert]!) / (isNormalized ? sum : 1)]),
  );
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function softmaxOf(scores: Float32Array): number[] {
  const highest = Math.max(...scores);
  const powers = Array.from(scores, (x) => Math.exp(x - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The places with the largest numbers, out of some. */
function largest(numbers: readonly number[], places: readonly number[], count: number): number[] {
  return [...places].sort((a, b) => numbers[b]! - numbers[a]!).slice(0, count);
}
