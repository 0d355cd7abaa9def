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
  readonly dense?: { readonly within: string; readonly feedForward: FeedForwardNames };
  /** The parameters that all layers share. */
  readonly beside?: readonly string[];
  /** The norm after the last layer of an encoder, before a decoder reads it. */
  readonly finalNorm?: string;
}

/** A family of networks that read a text. */
export interface Architecture extends LayerStack {
  /** The embeddings. */
  readonly embeddings: {
    readonly words: string;
    /** Absent if positions are rotary, or distances. */
    readonly positions?: string;
    readonly types?: string;
    readonly norm?: string;
    /** Whether the vectors of words are multiplied by √dModel. */
    readonly isScaled?: boolean;
    /** The matrix from the width of the words to dModel: of the words alone, or of the sum after its norm. */
    readonly projection?: {
      readonly name: string;
      readonly of: "words" | "sum";
      readonly hasBias: boolean;
    };
  };
  /** The other half, of an encoder beside a decoder. */
  readonly decoder?: Architecture;
  /** The language head, which makes predictions from the last state, if there is one. */
  readonly head?: {
    /** The norm in front. */
    readonly norm?: string;
    /** The matrix back to the width of the words, if they have another. */
    readonly projection?: string;
    /** The matrix, whose name has no model in front. */
    readonly words: string;
    /** Whether the matrix always has a bias. */
    readonly hasBias?: boolean;
    /** The bias, where it lies apart, as [1, vocabulary]; it has no model in front either. */
    readonly bias?: string;
    /** Whether the state is divided by √dModel before it. */
    readonly isScaled?: boolean;
  };
}

/** A family of networks that read an image. */
export interface ImageArchitecture extends LayerStack {
  /** The parameters that its first state is made with. */
  readonly patches: {
    /** The matrix from the numbers of a patch to its vector, and its bias if it has one. */
    readonly projection: string;
    /** The vector of the token in front. */
    readonly classToken: string;
    readonly positions: string;
    /** The norm over all vectors, before the first layer. */
    readonly norm?: string;
    /** Whether the matrix has a bias. */
    readonly hasBias: boolean;
    /** Whether the class token and the positions are kept with an axis of length 1 in front. */
    readonly hasBatchAxis: boolean;
  };
}

/** A family of networks that read sound. */
export interface SoundArchitecture extends LayerStack {
  /** What its first state is made of: two convolutions, one after the other, and positions. */
  readonly sound: {
    readonly convolutions: readonly [string, string];
    readonly positions: string;
  };
  readonly finalNorm: string;
  /** The half that writes what is said. */
  readonly decoder: Architecture;
}

/** A family of any kind of network. */
export type AnyArchitecture = Architecture | ImageArchitecture | SoundArchitecture;

/** How a family normalises. */
interface NormSchema {
  /** Whether it is a layer norm, with mean and bias; else a root mean square norm. */
  readonly isCentered: boolean;
  /** Whether its gains are stored as gain − 1. */
  readonly isLessOne?: boolean;
  /** Whether layer norms leave out the bias, as some configs say. */
  readonly lacksBias?: boolean;
}
