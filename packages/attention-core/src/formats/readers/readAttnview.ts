import { arrayOf } from "../arrays/arrayOf.js";
import type { OpenedData } from "../containers/openedData.js";
import { field, listOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import { textsOf } from "./textsOf.js";

/**
 * The page of attnview: layers by name, each [head, query, key] with tokens of its own.
 *
 * ```text
 * { layers: one { name, values, queries, keys } a layer }
 * values: [head, query, key]
 * queries, keys: the tokens of that layer
 * ```
 *
 * Source: attnview 0.5.1, attnview/html.py.
 */
export function readAttnview({ value }: OpenedData): Reading {
  const layers = listOf(field(value, "layers")).map((layer, i) => {
    const weights = arrayOf(field(layer, "values"));
    if (weights?.shape.length !== 3) {
      return refuseData(
        `values of layer ${i}`,
        "be [head, query, key]",
        `[${weights?.shape ?? ""}]`,
      );
    }
    const name = field(layer, "name");
    return {
      name: typeof name === "string" ? name : i,
      isPosition: typeof name !== "string",
      weights,
      queryTokens: textsOf(field(layer, "queries")),
      keyTokens: textsOf(field(layer, "keys")),
    };
  });
  // A view has one list of tokens for each axis, so layers with other tokens are views of their own.
  const byTokens = new Map<string, typeof layers>();
  for (const layer of layers) {
    const tokens = JSON.stringify([layer.queryTokens, layer.keyTokens]);
    byTokens.set(tokens, [...(byTokens.get(tokens) ?? []), layer]);
  }
  const layerSets = [...byTokens.values()].map((own): LayerSet => {
    const { queryTokens, keyTokens, name } = own[0]!;
    const id = own.length > 1 ? "layers" : `${name}`;
    const isCross = `${queryTokens}` !== `${keyTokens}`;
    return {
      id,
      label: id,
      side: isCross ? "cross" : "self",
      queryTokens,
      keyTokens,
      layers: own,
    };
  });
  return { layerSets };
}
