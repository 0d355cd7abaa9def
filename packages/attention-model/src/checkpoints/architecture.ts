import type { ConfigSchema } from "./configSchema.js";
import type { NormPlace } from "./network.js";

/**
 * How one family of networks is laid out: in its config, in its file, and in its layers. It is all
 * that tells the families apart; what runs them is the same for all.
 */
export interface Architecture {
  /** As readers know it, after "a". */
  readonly name: string;
  /** Whether no token ever sees a later one. */
  readonly isCausal: boolean;
  /** How its config is written. */
  readonly config: ConfigSchema;
  /** Whether its matrices are `nn.Linear`, [dOutput, dInput]. */
  readonly isTransposed: boolean;
  /** How it normalises, everywhere. */
  readonly norm: NormSchema;
  /** The vectors that it starts from. */
  readonly embeddings: {
    readonly words: string;
    /** None where positions are rotary. */
    readonly positions?: string;
    readonly types?: string;
    readonly norm?: string;
    /** Whether the vectors of words count √dModel times. */
    readonly isScaled?: boolean;
  };
  /** Where its layers lie. */
  readonly layers: string;
  /** The attention of a layer, within it. */
  readonly attention: string;
  /** The norms of a layer by where they stand, under their names within it. */
  readonly norms: Readonly<Partial<Record<NormPlace, string>>>;
  /** The feed-forward of a layer, under its names within it. */
  readonly feedForward: FeedForwardNames | ExpertNames;
  /** What makes predictions of the last state; none where a network has no such part. */
  readonly head?: {
    /** The norm in front. */
    readonly norm: string;
    /** The matrix, whose name has no model in front. */
    readonly words: string;
  };
}

/** How a family normalises. */
interface NormSchema {
  /** Whether the mean is taken off first and a bias added last; else by the root mean square alone. */
  readonly isCentered: boolean;
  /** Whether its gains are kept less 1. */
  readonly isLessOne?: boolean;
}

/** What the matrices of a feed-forward are called. */
export interface FeedForwardNames {
  /** What lets the hidden numbers through, in a gated one. */
  readonly gate?: string;
  /** The matrix to the hidden numbers. */
  readonly hidden: string;
  /** Whether the gate lies above it in the same matrix, in place of having a name. */
  readonly isFused?: boolean;
  readonly output: string;
}

/** What the matrices of a mixture of experts are called, each of which holds all experts. */
export interface ExpertNames {
  readonly router: string;
  /** Gate and hidden numbers, in turn. */
  readonly hidden: string;
  readonly output: string;
}
