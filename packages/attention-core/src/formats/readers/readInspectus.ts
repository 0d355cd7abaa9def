import { arrayOf } from "../arrays/arrayOf.js";
import type { NumberArray } from "../arrays/numberArray.js";
import { stackArrays } from "../arrays/stackArrays.js";
import type { OpenedData } from "../containers/openedData.js";
import { field, listOf } from "../field.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import { textsOf } from "./textsOf.js";

/** One matrix with its place in the model. */
interface PlacedMatrix {
  readonly layer: number;
  readonly head: number;
  readonly matrix: NumberArray;
}

/**
 * A list of matrices in base64, each with the numbers of its layer and its head. `src_tokens` are the queries,
 * `tgt_tokens` the keys.
 *
 * ```text
 * {
 *   attention: one { values, shape, info: { layer, head } } a matrix,
 *   src_tokens: the queries, tgt_tokens: the keys
 * }
 * values: base64 of float32, [query, key]
 * ```
 *
 * Source: Inspectus 0.2.0, inspectus/attention.
 */
export function readInspectus({ value }: OpenedData): Reading {
  const maps = listOf(field(value, "attention")).map((entry, i): PlacedMatrix => {
    const matrix = arrayOf(entry);
    if (matrix?.shape.length !== 2) {
      return refuseData(
        `attention ${i}`,
        "be float32 in base64 of its shape [query, key]",
        "other data",
      );
    }
    const info = field(entry, "info");
    return { layer: numberOf(field(info, "layer")), head: numberOf(field(info, "head")), matrix };
  });
  // The matrices come in any order, so they are sorted by layer, and then by head.
  const layers = [...new Set(maps.map(({ layer }) => layer))].sort((a, b) => a - b);
  const queryTokens = textsOf(field(value, "src_tokens"));
  const keyTokens = textsOf(field(value, "tgt_tokens"));
  const isCross = `${queryTokens}` !== `${keyTokens}`;
  return {
    layerSets: [
      {
        id: "maps",
        label: isCross ? "cross-attention" : "self-attention",
        side: isCross ? "cross" : "self",
        queryTokens,
        keyTokens,
        layers: layers.map((layer) => {
          const own = maps.filter((map) => map.layer === layer).sort((a, b) => a.head - b.head);
          return {
            name: layer,
            heads: own.map(({ head }) => head),
            weights: stackArrays(
              "readAttention",
              "heads",
              own.map(({ matrix }) => matrix),
            ),
          };
        }),
      },
    ],
  };
}

/** The number of a layer or head, or 0 if the file leaves it out, or has none. */
function numberOf(value: unknown): number {
  return Number.isFinite(value) ? Number(value) : 0;
}
