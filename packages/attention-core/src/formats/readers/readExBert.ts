import { arrayOf } from "../arrays/arrayOf.js";
import type { OpenedData } from "../containers/openedData.js";
import { field, fieldsOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import { tokenTexts } from "./tokenTexts.js";

/**
 * The answer of exBERT's server: one layer, [head, query, key], with an object for each token.
 *
 * ```text
 * { aa: { att, left, right } }
 * att: [head, query, key] of the one layer that was asked for
 * left: one { text, … } a query; right: one { text, … } a key
 * ```
 *
 * Source: exBERT, server/transformer_formatter.py.
 */
export function readExBert({ value }: OpenedData): Reading {
  const layerSets = fieldsOf(value).map(([id, view]): LayerSet => {
    const weights = arrayOf(field(view, "att"));
    if (weights?.shape.length !== 3) {
      return refuseData("att", "be [head, query, key]", `[${weights?.shape ?? ""}]`);
    }
    return {
      id,
      label: id,
      side: "self",
      queryTokens: tokenTexts(field(view, "left"), textOf),
      keyTokens: tokenTexts(field(view, "right"), textOf),
      layers: [{ name: 0, isPosition: true, weights }],
    };
  });
  return { layerSets };
}

function textOf(token: unknown): unknown {
  return field(token, "text");
}
