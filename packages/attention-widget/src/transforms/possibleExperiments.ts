import type { AttentionLayer } from "attention-core";
import { memoizeEach } from "../settings/memoize.js";
import { startOfSample } from "./sampledStart.js";
import type { StartingPoint } from "./startingPoint.js";

/** Which experiments a layer allows without inventing values. */
export interface PossibleExperiments {
  /** Whether further keys can be hidden. */
  readonly mask: boolean;
  /** Whether keys that the layer hides can be shown, as with `none` or another mask. */
  readonly unmask: boolean;
  /** Whether the division by √dₖ can be switched off. */
  readonly scale: boolean;
  /** Whether the softmax can have another temperature. */
  readonly temperature: boolean;
  /** What happens to the layer's own mask if another one is chosen: it has none, it is replaced, or it stays. */
  readonly ownMask: "none" | "replaced" | "kept";
}

/**
 * Which parts of an experiment are possible with the data of a layer. Weights alone are enough to hide keys and to
 * change the temperature, if each row sums to 1 or is 0; showing hidden keys needs scores, and switching off the
 * scaling needs Q and K, or Q·Kᵀ. In a large layer, a sample of queries stands for all.
 */
export const possibleExperiments = memoizeEach(
  (layer: AttentionLayer): PossibleExperiments => possibleExperimentsFrom(startOfSample(layer)),
);

/** Like `possibleExperiments`, with a known starting point; without one, none is possible. */
export function possibleExperimentsFrom(start: StartingPoint | undefined): PossibleExperiments {
  const unmask = start?.kind === "plain";
  const hides = start?.mask.data.includes(0) ?? false;
  return {
    mask: start !== undefined,
    unmask,
    scale: start?.scores !== undefined,
    temperature: start !== undefined,
    ownMask: hides ? (unmask ? "replaced" : "kept") : "none",
  };
}
