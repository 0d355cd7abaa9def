import type { OpenedData } from "../containers/openedData.js";
import { field, fieldsOf, listOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { groupArrays } from "./groupArrays.js";
import { layersOf } from "./layersOf.js";
import { textsOf } from "./textsOf.js";

/**
 * Predictions of LIT: for each example its tokens, and a field of [head, query, key] for each layer, whose number is in
 * its name.
 *
 * ```text
 * one { tokens, layer_0/attention, layer_1/attention, … } an example
 * a field of attention: [head, query, key], the number of its layer in its name
 * a list of tokens: texts, or { __value__: texts }
 * ```
 *
 * Source: LIT 1.3.1, lit_nlp/lib/serialize.py; field type `AttentionHeads`.
 */
export function readLit({ value }: OpenedData): Reading | undefined {
  const examples = listOf(value);
  const layerSets = examples.flatMap((example, i): LayerSet[] => {
    const fields = fieldsOf(example).filter(
      ([name]) => /attention/i.test(name) && !/mask/i.test(name),
    );
    const tokens = fieldsOf(example).map(([, list]) => textsOf(field(list, "__value__") ?? list));
    const [group] = groupArrays(fields);
    if (group?.layers === undefined) return [];
    const layers = layersOf(group.name, group.tree);
    const id = examples.length === 1 ? "self" : `example ${i}`;
    // An example may have several lists of tokens; that of this field has one for each query.
    const own = tokens.find((list) => list?.length === layers[0]!.shape[1]);
    return [
      {
        id,
        label: id,
        side: "self",
        queryTokens: own,
        keyTokens: own,
        layers: layers.map((weights, index) => ({ name: group.layers![index]!, weights })),
      },
    ];
  });
  return layerSets.length === examples.length ? { layerSets } : undefined;
}
