import type { AttentionLayer, AttentionTrace } from "attention-core";
import { headOf } from "../transforms/headOf.js";
import { csvLine } from "./csvLines.js";
import { exactNumber } from "./exactNumber.js";

/** The stages that have a number for each pair of tokens. */
const PAIRS = ["scores", "scaledScores", "maskedScores", "weights"] as const;

/**
 * A whole trace as a table of commas, line by line: a line for each layer, head, query and key, all counted from 0,
 * with the numbers of every stage that has one for each pair. A stage that is not known has no column.
 */
export function* csvLinesOfTrace(trace: AttentionTrace): Generator<string> {
  const { layers, queryTokens, keyTokens } = trace;
  const stages = PAIRS.filter((stage) => layers.some((layer) => hasStage(layer, stage)));
  yield csvLine(["layer", "head", "query", "query token", "key", "key token", ...stages]);
  for (const [layerIndex, layer] of layers.entries()) {
    for (const head of layer.headLabels.keys()) {
      const matrices = stages.map((stage) => matrixOf(layer, stage, head));
      for (const [query, queryToken] of queryTokens.entries()) {
        for (const [key, keyToken] of keyTokens.entries()) {
          const at = query * keyTokens.length + key;
          const numbers = matrices.map((matrix) => numberText(matrix?.[at]));
          const place = [`${layerIndex}`, `${head}`, `${query}`, queryToken, `${key}`, keyToken];
          yield csvLine(place, numbers);
        }
      }
    }
  }
}

/** A stage with a number for each pair of tokens. */
type PairStage = (typeof PAIRS)[number];

/** Whether a stage is known of any head. */
function hasStage(layer: AttentionLayer, stage: PairStage): boolean {
  return layer.headLabels.some((_, head) => matrixOf(layer, stage, head) !== undefined);
}

/** The numbers of a stage of one head, row by row: those of its layer, or what is known of that head alone. */
function matrixOf(layer: AttentionLayer, stage: PairStage, head: number): Float32Array | undefined {
  const allHeads = layer[stage];
  if (allHeads !== undefined) return headOf(allHeads, head).data;
  return stage === "weights" ? undefined : layer.headStages?.[head]?.[stage]?.data;
}

/** A number, or nothing if it is hidden or not known. */
function numberText(value: number | undefined): string {
  return value === undefined || value === -Infinity ? "" : exactNumber(value);
}
