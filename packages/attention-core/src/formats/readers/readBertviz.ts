import { arrayOf } from "../arrays/arrayOf.js";
import type { OpenedData } from "../containers/openedData.js";
import type { Family, Reading } from "../family.js";
import { field, fieldsOf, listOf } from "../field.js";
import { layersOf } from "./layersOf.js";
import { textsOf } from "./textsOf.js";

/** The sides of bertviz' views of a model with two parts. */
const SIDES: ReadonlyMap<string, Family["side"]> = new Map([
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
  const families = views.map((view, i): Family => {
    const name = field(view, "name");
    const id = typeof name === "string" ? name : views.length === 1 ? "self" : `view${i}`;
    return { ...familyOf(view, layers, heads), id, label: id, side: SIDES.get(id) ?? "self" };
  });
  const isPair = families.length > 1 && families[0]?.id === "All";
  return {
    families,
    notes: isPair
      ? ["The views of two sentences are parts of All: their rows do not sum to 1."]
      : [],
  };
}

/**
 * Neuron view of bertviz: views by name, with queries and keys.
 *
 * ```text
 * { attention: { all: { attn, queries, keys, left_text, right_text }, aa: …, ab: …, ba: …, bb: … } }
 * attn: [layer, head, query, key]
 * queries: [layer, head, query, dHead]; keys: [layer, head, key, dHead]
 * ```
 *
 * Source: bertviz 1.4.1, neuron_view.py.
 */
export function readBertvizNeuron({ value }: OpenedData): Reading {
  const families = fieldsOf(field(value, "attention")).map(([id, view]): Family => {
    const label = NEURON_LABELS.get(id) ?? id;
    return { ...familyOf(view, undefined, undefined), id, label, side: "self" };
  });
  return { families };
}

/** What the short names of the neuron view stand for, for a model that reads two sentences. */
const NEURON_LABELS: ReadonlyMap<string, string> = new Map([
  ["all", "All"],
  ["aa", "Sentence A -> Sentence A"],
  ["ab", "Sentence A -> Sentence B"],
  ["ba", "Sentence B -> Sentence A"],
  ["bb", "Sentence B -> Sentence B"],
]);

/** The layers of one view, with the tokens of both axes. */
function familyOf(
  view: unknown,
  names: readonly number[] | undefined,
  heads: readonly number[] | undefined,
): Pick<Family, "queryTokens" | "keyTokens" | "layers"> {
  const layers = layersOf("attn", field(view, "attn"));
  const queries = arrayOf(field(view, "queries"));
  const keys = arrayOf(field(view, "keys"));
  const hasBoth = queries?.shape.length === 4 && keys?.shape.length === 4;
  return {
    queryTokens: textsOf(field(view, "left_text")),
    keyTokens: textsOf(field(view, "right_text")),
    layers: layers.map((weights, i) => ({
      name: names?.length === layers.length ? names[i]! : i,
      isPosition: names?.length !== layers.length,
      heads: heads?.length === weights.shape[0] ? heads : undefined,
      weights,
      stages: hasBoth ? { queries: queries.entry(0, i), keys: keys.entry(0, i) } : {},
    })),
  };
}

/** Numbers of layers or heads, or undefined if they are left out or null. */
function numbersOf(value: unknown): readonly number[] | undefined {
  const isNumbers = Array.isArray(value) && value.every((entry) => typeof entry === "number");
  return isNumbers ? value : undefined;
}
