import { gelu, geluBySigmoid, geluByTanh } from "./gelu.js";
import { silu } from "./silu.js";

/** The activation of a feed-forward, applied to each number between its matrices. */
export type Activation = (x: number) => number;

/** By the name that a config has for it. */
export const ACTIVATIONS: ReadonlyMap<unknown, Activation> = new Map([
  ["gelu", gelu],
  ["gelu_new", geluByTanh],
  ["gelu_pytorch_tanh", geluByTanh],
  ["quick_gelu", geluBySigmoid],
  ["relu", (x: number) => Math.max(x, 0)],
  ["silu", silu],
]);
