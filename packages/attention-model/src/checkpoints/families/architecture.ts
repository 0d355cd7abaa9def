import type { LayerStack } from "./layerStack.js";

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
  readonly languageHead?: {
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
