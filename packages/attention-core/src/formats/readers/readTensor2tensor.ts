import type { OpenedData } from "../containers/openedData.js";
import { field, fieldsOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { layersOf } from "./layersOf.js";
import { textsOf } from "./textsOf.js";

/** Which attention of a model with encoder and decoder each view shows. */
const SIDES: ReadonlyMap<string, LayerSet["side"]> = new Map([
  ["inp_inp", "encoder"],
  ["inp_out", "cross"],
  ["out_out", "decoder"],
]);

/**
 * Views by name, each [layer, head, query, key] with the tokens above and below. In `inp_out` those above are the keys,
 * so the lengths decide which are which.
 *
 * ```text
 * { inp_inp: { att, top_text, bot_text }, out_out: …, inp_out: …, all: … }
 * att: [layer, head, query, key]
 * top_text: the queries; bot_text: the keys; the other way round in inp_out
 * ```
 *
 * Source: tensor2tensor 1.15.7, visualization/attention.py.
 */
export function readTensor2tensor({ value }: OpenedData): Reading {
  const layerSets = fieldsOf(value).map(([id, view]): LayerSet => {
    const layers = layersOf(`att of ${id.slice(0, 40)}`, field(view, "att"));
    const top = textsOf(field(view, "top_text"));
    const bottom = textsOf(field(view, "bot_text"));
    const isSwapped = id === "inp_out" || top?.length !== layers[0]!.shape[1];
    return {
      id,
      label: id,
      side: SIDES.get(id) ?? "self",
      queryTokens: isSwapped ? bottom : top,
      keyTokens: isSwapped ? top : bottom,
      layers: layers.map((weights, name) => ({ name, isPosition: true, weights })),
    };
  });
  return { layerSets };
}
