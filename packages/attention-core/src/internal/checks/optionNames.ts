import type { AttentionOptions } from "../../attentionOptions.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { NormOptions } from "../../normOptions.js";
import type { Projections } from "../../projections.js";
import type { RotaryOptions } from "../../rotaryOptions.js";
import type { SoftmaxOptions } from "../../softmaxOptions.js";
import type { NamesOf } from "./checkNames.js";

// Written out one by one, so that a bundler can leave out the lists that nothing uses.

/** The options of softmax. */
export const SOFTMAX_OPTIONS: NamesOf<SoftmaxOptions> = { temperature: true, sinks: true };

/** The options of one attention. */
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

/** The options of a multi-head layer. */
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

/** The options of rotary positions. */
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

/** The options of a norm. */
export const NORM_OPTIONS: NamesOf<NormOptions> = { gain: true, epsilon: true };

/** The learned matrices of a layer. */
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
