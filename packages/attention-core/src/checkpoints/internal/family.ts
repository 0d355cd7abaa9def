import type { LayerPart } from "../layerConfig.js";
import type { ModelKind } from "./modelKinds.js";

/** Whose names parameters have, how its matrices lie, and what all models have that have these names. */
export interface Family extends ModelKind {
  /** As readers know it. */
  readonly name: string;
  /** Where the attention of a layer lies in the model, with a dot at its end. */
  readonly place: (layer: number, part: LayerPart | undefined) => string;
  /** The names of the query, key and value matrices, where each has its own. */
  readonly separate: readonly [query: string, key: string, value: string];
  /** The name of the one matrix that holds all three, where there is one. */
  readonly fused?: string;
  /** How it holds them: one above the other, the same in columns, or per head of keys. */
  readonly order?: "stacked" | "columns" | "grouped";
  /** The name of W^O. */
  readonly output: string;
  /** What is not the same in all models that have these names, by `model_type` of their config. */
  readonly kinds?: ReadonlyMap<string | undefined, ModelKind>;
  /** Whether models of other kinds are refused. */
  readonly isOfKnownKind?: boolean;
  /** The ending of a parameter that only the first layer has, for all layers, in its self-attention. */
  readonly sharedTable?: string;
  /** A scale that is not 1/√dHead. */
  readonly scale?: number;
}

/** For a family whose matrices have no names of their own, as they lie in one. */
export const NO_NAMES = ["", "", ""] as const;
