import { isArray } from "../../internal/checks/isArray.js";
import type { OpenedData } from "../containers/openedData.js";
import { field, listOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { bertvizLayerSet } from "./bertvizLayerSet.js";

/** The sides of bertviz' views of a model with two parts. */
const SIDES: ReadonlyMap<string, LayerSet["side"]> = new Map([
  ["Encoder", "encoder"],
  ["Decoder", "decoder"],
  ["Cross", "cross"],
]);

/**
 * Head view and model view of bertviz: a list of views, each [layer, head, query, key] with the tokens of both sides.
 *
 * ```text
 * {
 *   attention: one { name, attn, left_text, right_text } a view,
 *   include_layers: [layer], include_heads: [head]    the numbers of those that were exported
 * }
 * attn: [layer, head, query, key]
 * left_text: the queries; right_text: the keys
 * name: "All", or "Encoder", "Decoder" and "Cross" of a model with two parts
 * ```
 *
 * Source: bertviz 1.4.1, head_view.py and model_view.py.
 */
export function readBertviz({ value }: OpenedData): Reading {
  const views = listOf(field(value, "attention"));
  const layers = numbersOf(field(value, "include_layers"));
  const heads = numbersOf(field(value, "include_heads")); // `heads` is only what is selected first
  const layerSets = views.map((view, i): LayerSet => {
    const name = field(view, "name");
    const id = typeof name === "string" ? name : views.length === 1 ? "self" : `view${i}`;
    return {
      ...bertvizLayerSet(view, layers, heads),
      id,
      label: id,
      side: SIDES.get(id) ?? "self",
    };
  });
  const isPair = layerSets.length > 1 && layerSets[0]?.id === "All";
  return {
    layerSets,
    notes: isPair
      ? ["The views of two sentences are parts of All: their rows do not sum to 1."]
      : [],
  };
}

/** Numbers of layers or heads, or undefined if they are left out or null. */
function numbersOf(value: unknown): readonly number[] | undefined {
  const isNumbers = isArray(value) && value.every((entry) => typeof entry === "number");
  return isNumbers ? value : undefined;
}
