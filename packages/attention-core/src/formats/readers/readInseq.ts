import { decodeBase64 } from "../arrays/decodeBase64.js";
import { matricesAt } from "../arrays/grid.js";
import { NumberArray } from "../arrays/numberArray.js";
import type { OpenedData } from "../containers/openedData.js";
import { readSafetensorsFile } from "../containers/readSafetensorsFile.js";
import { field, listOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import { tokenTexts } from "./tokenTexts.js";

/**
 * Attention as inseq saves it: for each generated token a row, named after the token that the row predicts, [key,
 * query, layer, head] in base64 of a safetensors file.
 *
 * ```text
 * { attributes: { sequence_attributions: one per text, each { attributes: {
 *   source, target: one { attributes: { token } } a token,
 *   attr_pos_start: the first token that was generated,
 *   source_attributions, target_attributions: base64
 * } } } }
 * base64 of a safetensors file with "attribution": [key, query, layer, head]
 * ```
 *
 * Source: inseq 0.7.1, inseq/data/attribution.py.
 */
export function readInseq({ value }: OpenedData): Reading {
  const sequences = listOf(field(field(value, "attributes"), "sequence_attributions"));
  const layerSets = sequences.flatMap((sequence, i) => {
    const layerSets = layerSetsOf(field(sequence, "attributes"));
    return sequences.length === 1
      ? layerSets
      : layerSets.map((layerSet) => ({
          ...layerSet,
          id: `${layerSet.id} ${i}`,
          label: `${layerSet.label}, text ${i}`,
        }));
  });
  if (layerSets.length === 0) {
    refuseData("attributions", "be of the method attention (model.attribute(…).save(…))", "none");
  }
  return {
    layerSets,
    notes: ["Each row is named after the token it predicts; only generated tokens have one."],
  };
}

/** Of one text: attention to the source, if there is one, and to the target so far. */
function layerSetsOf(attributes: unknown): LayerSet[] {
  const target = tokenTexts(field(attributes, "target"), textOf);
  const rows = target?.slice(Number(field(attributes, "attr_pos_start"))); // the prompt has no rows
  const source = tokenTexts(field(attributes, "source"), textOf);
  const layerSets = [
    layerSetOf("source", "cross", field(attributes, "source_attributions"), rows, source),
    layerSetOf("target", "decoder", field(attributes, "target_attributions"), rows, target),
  ];
  return layerSets.filter((layerSet) => layerSet !== undefined);
}

/** One side as a layer set, or undefined if the file does not have it. */
function layerSetOf(
  id: string,
  side: LayerSet["side"],
  blob: unknown,
  rows: readonly string[] | undefined,
  keyTokens: readonly string[] | undefined,
): LayerSet | undefined {
  if (typeof blob !== "string") return undefined;
  const bytes = decodeBase64(blob);
  const tree = bytes && readSafetensorsFile(bytes).get("attribution");
  if (!(tree instanceof NumberArray) || tree.shape.length !== 4) {
    const got = "something else (is the method attention?)";
    return refuseData(`${id}_attributions`, "be [key, query, layer, head]", got);
  }
  const grid = { tree, axes: ["key", "query", "layer", "head"] } as const;
  const layers = Array.from({ length: tree.shape[2]! }, (_, layer) => ({
    name: layer,
    isPosition: true,
    weights: matricesAt("readAttention", grid, { layer }),
  }));
  const label = id === "source" ? "source (cross)" : "target";
  return { id, label, side, queryTokens: rows?.slice(0, tree.shape[1]), keyTokens, layers };
}

function textOf(token: unknown): unknown {
  return field(field(token, "attributes"), "token");
}
