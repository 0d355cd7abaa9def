import type { AttentionOptions } from "../../attentionOptions.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { NormOptions } from "../../normOptions.js";
import type { Projections } from "../../projections.js";
import type { RotaryOptions } from "../../rotaryOptions.js";
import type { SoftmaxOptions } from "../../softmaxOptions.js";
import type { NamesOf } from "./checkNames.js";

// Written out one by one, so that a bundler can leave out the lists that nothing uses.

/** What `softmax` and `softmaxGradient` accept; `attention` accepts the same two and more. */
export const SOFTMAX_OPTIONS: NamesOf<SoftmaxOptions> = { temperature: true, sinks: true };

/** What every implementation of equation 1 accepts, on SIMD and in threads too. */
export const ATTENTION_OPTIONS: NamesOf<AttentionOptions> = {
  mask: true,
  causal: true,
  keysBefore: true,
  bias: true,
  biasBeforeCap: true,
  scale: true,
  softCap: true,
  temperature: true,
  sinks: true,
};

/** What a layer accepts: how heads are formed, and then all that `ATTENTION_OPTIONS` has, which it passes on. */
export const MULTI_HEAD_OPTIONS: NamesOf<MultiHeadOptions> = {
  heads: true,
  keyValueHeads: true,
  rotary: true,
  queryNorm: true,
  keyNorm: true,
  gate: true,
  context: true,
  mask: true,
  causal: true,
  keysBefore: true,
  bias: true,
  biasBeforeCap: true,
  scale: true,
  softCap: true,
  temperature: true,
  sinks: true,
};

/** What `rotatePositions` accepts, and the `rotary` of a layer. */
export const ROTARY_OPTIONS: NamesOf<RotaryOptions> = {
  base: true,
  frequencies: true,
  columns: true,
  offset: true,
  positions: true,
  axes: true,
  magnitude: true,
  layout: true,
};

/** What `rootMeanSquareNorm` accepts, and the `queryNorm` and `keyNorm` of a layer. */
export const NORM_OPTIONS: NamesOf<NormOptions> = { gain: true, epsilon: true };

/** The four matrices of figure 2 and a bias for each; only the biases may be left out. */
export const PROJECTIONS: NamesOf<Projections> = {
  query: true,
  key: true,
  value: true,
  output: true,
  queryBias: true,
  keyBias: true,
  valueBias: true,
  outputBias: true,
};
