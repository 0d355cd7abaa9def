import type { AttentionLayer } from "../attentionLayer.js";
import type { AttentionTrace } from "../attentionTrace.js";
import type { Mask } from "../mask.js";

/** Numbers of some shape, decoded when `floats` is called. */
export interface Readable {
  readonly shape: readonly number[];
  readonly floats: () => Float32Array;
}

/** The stages of a layer that tools save besides the weights. */
export type StageName =
  | "queries"
  | "keys"
  | "values"
  | "scores"
  | "scaledScores"
  | "maskedScores"
  | "headOutputs";

/** One layer as a tool saved it. */
export interface FamilyLayer {
  /** Its number in the model, where the file says so, or a name; else its position, counted from 0. */
  readonly name: number | string;
  /** Whether the file does not number the layer, so that `name` is its position. */
  readonly isPosition?: boolean | undefined;
  /** [heads, queries, keys] */
  readonly weights: Readable;
  /** The numbers of the heads in the model, or their names; their positions when left out. */
  readonly heads?: readonly (number | string)[] | undefined;
  readonly stages?: Readonly<Partial<Record<StageName, Readable>>>;
  readonly mask?: AttentionLayer["mask"];
  /** What only our own format keeps of a layer. */
  readonly more?: Partial<AttentionLayer> | undefined;
}

/** Matrices that belong together: one axis of queries, one of keys, and all layers that have them. */
export interface Family {
  readonly id: string;
  readonly label: string;
  /** Whose tokens are meant when the caller names them: those of the encoder are the keys of cross-attention. */
  readonly side: "self" | "encoder" | "decoder" | "cross";
  readonly queryTokens?: readonly string[] | undefined;
  readonly keyTokens?: readonly string[] | undefined;
  readonly layers: readonly FamilyLayer[];
  /** One sentence for the reader about what is not there. */
  readonly notice?: string | undefined;
  /** What the weights were computed from here, if the data has none. */
  readonly computedFrom?: "queries and keys" | "scores" | undefined;
  /** Parts that only our own format keeps, and where the tokens are if they are not words. */
  readonly more?:
    | Partial<
        Pick<
          AttentionTrace,
          "source" | "textSpans" | "predictions" | "ablate" | "queryLayout" | "keyLayout"
        >
      >
    | undefined;
  /** How many tokens were given to the model; it wrote the others, one at a time. */
  readonly promptTokens?: number | undefined;
  /** The rows that hold no token. */
  readonly padding?: ReadonlySet<number> | undefined;
}

/** A layer without weights, but with what they are computed from. */
export interface LayerVectors extends Pick<FamilyLayer, "name" | "isPosition" | "heads"> {
  /** [heads, queries, dHead] */
  readonly queries: Readable;
  /** [heads, keys, dHead]; there may be fewer heads, which neighbours share. */
  readonly keys: Readable;
  /** [heads, keys, dValue]; there may be fewer heads, which neighbours share. */
  readonly values?: Readable | undefined;
}

/** Facts about the model that its vectors do not show. */
export interface ModelFacts {
  /** Whether no query sees a later key. */
  readonly causal?: boolean | undefined;
  /** 1 where a query may attend to a key: [queries, keys], or with the heads in front. */
  readonly mask?: Mask | undefined;
  /** Factor on the scores; 1/√dHead when left out. */
  readonly scale?: number | undefined;
  /** Whether the vectors were rotated by their positions. */
  readonly isRotated?: boolean | undefined;
}

/** A family whose weights were not saved. */
export interface VectorFamily extends Omit<Family, "layers" | "notice" | "computedFrom"> {
  readonly layers: readonly LayerVectors[];
  readonly facts: ModelFacts;
}

/** What a reader made of a file. */
export interface Reading {
  readonly families: readonly Family[];
  /** Families whose weights are to be computed; they come after the others. */
  readonly vectors?: readonly VectorFamily[] | undefined;
  /** What was understood, guessed or left, a sentence each. */
  readonly notes?: readonly string[] | undefined;
  /** The axes that arrays were read with, if they are the same for all and could be different. */
  readonly axes?: readonly string[] | undefined;
}
