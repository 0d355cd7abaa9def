/**
 * Numbers that say what a head does: each a pure function of attention weights.
 *
 * @module attention-core/metrics
 */
export { entropy } from "./metrics/entropy.js";
export { headDivergence } from "./metrics/headDivergence.js";
export { inductionScore } from "./metrics/inductionScore.js";
export { maxOfHeads } from "./metrics/maxOfHeads.js";
export { meanDistance } from "./metrics/meanDistance.js";
export { meanOfHeads } from "./metrics/meanOfHeads.js";
export { mergeTokens } from "./metrics/mergeTokens.js";
export { nextTokenScore } from "./metrics/nextTokenScore.js";
export { previousTokenScore } from "./metrics/previousTokenScore.js";
export type { BatchAxes, QueryAxes } from "./metrics/queryAxes.js";
export { relativeEntropy } from "./metrics/relativeEntropy.js";
export { type RolloutOptions, rollout } from "./metrics/rollout.js";
export { selfMass } from "./metrics/selfMass.js";
export { sinkMass } from "./metrics/sinkMass.js";
export { type RankedKey, topKeys } from "./metrics/topKeys.js";
export { valueWeighted } from "./metrics/valueWeighted.js";
