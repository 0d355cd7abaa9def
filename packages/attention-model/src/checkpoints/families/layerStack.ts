import type { ConfigSchema } from "../config/configSchema.js";
import type { NormPlace } from "../network/network.js";
import type {
  FeedForwardNames,
  SeparateExpertsNames,
  StackedExpertsNames,
} from "./feedForwardNames.js";

/**
 * How the layers of one family of networks are laid out: in its config, in its file, and in themselves. This is all
 * that differs between families; the code that runs them is the same for all.
 */
export interface LayerStack {
  /** Its name for readers, as after "a". */
  readonly name: string;
  /** Whether its attention is always causal. */
  readonly isCausal: boolean;
  /** How its config is written. */
  readonly config: ConfigSchema;
  /** Whether its matrices are those of `nn.Linear`, [dOutput, dInput]. */
  readonly isTransposed: boolean;
  /** How it normalises, everywhere. */
  readonly norm: NormSchema;
  /** Where its layers lie. */
  readonly layers: string;
  /** Which half of a network with two halves it is. */
  readonly part?: "encoder" | "decoder";
  /** The norm that the first layer alone lacks, since the embeddings end with one. */
  readonly firstLacks?: NormPlace;
  /** The ending of a parameter that the first layer alone has, for all. */
  readonly firstHas?: string;
  /** The attention of a layer, within it. */
  readonly attention: string;
  /** The attention to the encoder, in a layer of a decoder beside one. */
  readonly cross?: string;
  /** The norms of a layer by where they stand, under their names within it. */
  readonly norms: Readonly<Partial<Record<NormPlace, string>>>;
  /** The feed-forward of a layer, under its names within it. */
  readonly feedForward: FeedForwardNames | StackedExpertsNames | SeparateExpertsNames;
  /** The feed-forward of the first layers, and where it lies, if the others have experts in its place. */
  readonly dense?: { readonly prefix: string; readonly feedForward: FeedForwardNames };
  /** The parameters that all layers share. */
  readonly sharedParameters?: readonly string[];
  /** The norm after the last layer of an encoder, before a decoder reads it. */
  readonly finalNorm?: string;
}

/** How a family normalises. */
interface NormSchema {
  /** Whether it is a layer norm, with mean and bias; else a root mean square norm. */
  readonly isCentered: boolean;
  /** Whether its gains are stored as gain − 1. */
  readonly isLessOne?: boolean;
  /** Whether layer norms have no bias, as some configs say. */
  readonly lacksBias?: boolean;
}
