import type { OpenedData } from "../containers/openedData.js";
import { field, fieldsOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import type { ModelFacts, VectorSet } from "../vectorSet.js";
import { bertvizLayerSet, bertvizTokens } from "./bertvizLayerSet.js";
import { layersOf } from "./layersOf.js";
import type { ReaderOptions } from "./readerOptions.js";

/** What the short names of the neuron view stand for, for a model that reads two sentences. */
const NEURON_LABELS: ReadonlyMap<string, string> = new Map([
  ["all", "All"],
  ["aa", "Sentence A -> Sentence A"],
  ["ab", "Sentence A -> Sentence B"],
  ["ba", "Sentence B -> Sentence A"],
  ["bb", "Sentence B -> Sentence B"],
]);

/**
 * Neuron view of bertviz: views by name, with queries and keys.
 *
 * ```text
 * { attention: { all: { attn, queries, keys, left_text, right_text }, aa: …, ab: …, ba: …, bb: … }, bidirectional }
 * attn: [layer, head, query, key]
 * queries: [layer, head, query, dHead]; keys: [layer, head, key, dHead]
 * bidirectional: false for a model that reads from left to right
 * ```
 *
 * Without attn, the weights of all tokens are computed; those of a sentence alone are shares of more keys than it has.
 *
 * Source: bertviz 1.4.1, neuron_view.py.
 */
export function readBertvizNeuron({ value }: OpenedData, options: ReaderOptions): Reading {
  const views = fieldsOf(field(value, "attention"));
  const { causal = field(value, "bidirectional") === false, scale } = options;
  const all = views.find(([id]) => id === "all");
  if (all !== undefined && field(all[1], "attn") === undefined) {
    return { layerSets: [], vectors: [vectorSet(all[1], { causal, scale })] };
  }
  const layerSets = views.map(([id, view]): LayerSet => {
    const label = NEURON_LABELS.get(id) ?? id;
    return { ...bertvizLayerSet(view, undefined, undefined), id, label, side: "self" };
  });
  return { layerSets };
}

/** The view of all tokens, whose weights are to be computed. */
function vectorSet(view: unknown, facts: ModelFacts): VectorSet {
  const queries = layersOf("queries", field(view, "queries"));
  const keys = layersOf("keys", field(view, "keys"));
  if (keys.length !== queries.length) {
    refuseData("keys", `have ${queries.length} layers like queries`, keys.length);
  }
  return {
    id: "all",
    label: "All",
    side: "self",
    ...bertvizTokens(view),
    layers: queries.map((own, i) => ({
      name: i,
      isPosition: true,
      queries: own,
      keys: keys[i]!, // as many as queries
    })),
    facts,
  };
}
