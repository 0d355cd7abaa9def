import type { Mask } from "../mask.js";
import type { LayerSet, Readable, SavedLayer } from "./layerSet.js";

/** A layer without weights, but with what they are computed from. */
export interface LayerVectors extends Pick<SavedLayer, "name" | "isPosition" | "heads"> {
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

/** A layer set whose weights were not saved. */
export interface VectorSet extends Omit<LayerSet, "layers" | "notice" | "computedFrom"> {
  readonly layers: readonly LayerVectors[];
  readonly facts: ModelFacts;
}
