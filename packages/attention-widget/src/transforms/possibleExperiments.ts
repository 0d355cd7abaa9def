import type { AttentionLayer } from "attention-core";
import { type StartingPoint, startingPoint } from "./startingPoint.js";

/** What can be tried on a layer without inventing a number. */
export interface PossibleExperiments {
  /** Whether further keys can be hidden. */
  readonly mask: boolean;
  /** Whether keys that the layer hides can be shown, as `none` or another mask in its place does. */
  readonly unmask: boolean;
  /** Whether the division by √dHead can be left out. */
  readonly scale: boolean;
  /** Whether the softmax can have another temperature. */
  readonly temperature: boolean;
  /**
   * What becomes of the keys that the layer hides itself while another mask is chosen: they have none
   * to lose, are shown, or stay hidden.
   */
  readonly ownMask: "none" | "replaced" | "kept";
}

/**
 * What of an experiment is possible with what is known of a layer. Weights alone are enough to hide
 * keys and for a temperature, if each row sums to 1 or is 0; to show hidden keys takes scores, and to
 * leave out the scaling takes Q and K or Q·Kᵀ.
 */
export function possibleExperiments(layer: AttentionLayer): PossibleExperiments {
  return possibleFrom(startingPoint(layer));
}

/** As `possibleExperiments`, for a starting point that is known; none when there is nowhere to begin. */
export function possibleFrom(start: StartingPoint | undefined): PossibleExperiments {
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
