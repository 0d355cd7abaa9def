import { arrayOf } from "../arrays/arrayOf.js";
import { NumberArray } from "../arrays/numberArray.js";
import type { OpenedData } from "../containers/openedData.js";
import { field, listOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { textsOf } from "./textsOf.js";

/**
 * Examples of neat-vision: one weight for each token of a text, so a row without a query.
 *
 * ```text
 * one { text, attention, … } an example
 * text: the tokens; attention: [key], one weight for each
 * ```
 *
 * Source: neat-vision, README, "Data Format".
 */
export function readNeatVision({ value }: OpenedData): Reading | undefined {
  const records = listOf(value);
  const layerSets = records.flatMap((record, i): LayerSet[] => {
    const row = arrayOf(field(record, "attention"));
    const keyTokens = textsOf(field(record, "text"));
    if (row?.shape.length !== 1 || keyTokens === undefined) return [];
    // [key] -> [head = 1, query = 1, key], without a copy: a stride of 0 for axes of length 1
    const weights = new NumberArray(
      [1, 1, ...row.shape],
      row.store,
      [0, 0, ...row.strides],
      row.offset,
    );
    const id = `record ${i}`;
    return [
      {
        id,
        label: id,
        side: "cross",
        queryTokens: [""],
        keyTokens,
        layers: [{ name: 0, isPosition: true, weights }],
      },
    ];
  });
  return layerSets.length === records.length
    ? { layerSets, notes: ["One weight per token: a row that no query asked for."] }
    : undefined;
}
