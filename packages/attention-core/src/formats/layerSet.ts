import type { AttentionLayer } from "../attentionLayer.js";
import type { AttentionTrace } from "../attentionTrace.js";

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
export interface SavedLayer {
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
  readonly layerFields?: Partial<AttentionLayer> | undefined;
}

/** Matrices that belong together: one axis of queries, one of keys, and all layers that have them. */
export interface LayerSet {
  readonly id: string;
  readonly label: string;
  /** Whose tokens are meant when the caller names them: those of the encoder are the keys of cross-attention. */
  readonly side: "self" | "encoder" | "decoder" | "cross";
  readonly queryTokens?: readonly string[] | undefined;
  readonly keyTokens?: readonly string[] | undefined;
  readonly layers: readonly SavedLayer[];
  /** One sentence for the reader about what is not there. */
  readonly notice?: string | undefined;
  /** What the weights were computed from here, if the data has none. */
  readonly computedFrom?: "queries and keys" | "scores" | undefined;
  /** Parts that only our own format keeps, and where the tokens are if they are not words. */
  readonly traceFields?:
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
