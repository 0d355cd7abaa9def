import type { RotaryOptions } from "../../rotaryOptions.js";
import type { LayerPart } from "../layerPlace.js";
import type { ModelKind } from "./modelKinds.js";

/** Whose names parameters have, and how its matrices lie. */
export interface Family {
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
  /** Whether each layer has rotary positions, and which columns are rotated together. */
  readonly layout?: RotaryOptions["layout"];
  /** What is not the same in all models that have these names, by `model_type` of their config. */
  readonly kinds?: ReadonlyMap<string | undefined, ModelKind>;
  /** A scale that is not 1/√dHead. */
  readonly scale?: number;
}
