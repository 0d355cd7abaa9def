import type { AttentionLayer, AttentionTrace, HeadStages, Matrix } from "attention-core";
import { csvLine } from "./csvOf.js";
import { exactNumber } from "./exactNumber.js";

/** The stages that have a number for each pair of tokens. */
const PAIRS = ["scores", "scaledScores", "maskedScores", "weights"] as const;

/**
 * A whole trace as a table of commas: a line for each layer, head, query and key, all counted from 0, with the numbers
 * of every stage that has one for each pair. A stage that is not known is no column.
 */
export function csvOfTrace({ layers, queryTokens, keyTokens }: AttentionTrace): string {
  const stages = PAIRS.filter((stage) => layers.some((layer) => hasStage(layer, stage)));
  const names = ["layer", "head", "query", "query token", "key", "key token", ...stages];
  const lines = layers.flatMap((layer, layerIndex) =>
    layer.headLabels.flatMap((_, head) =>
      queryTokens.flatMap((queryToken, query) =>
        keyTokens.map((keyToken, key) => {
          const at = query * keyTokens.length + key;
          const numbers = stages.map((stage) => numberAt(layer, stage, head, at));
          return csvLine(
            [`${layerIndex}`, `${head}`, `${query}`, queryToken, `${key}`, keyToken],
            numbers,
          );
        }),
      ),
    ),
  );
  return csvLine(names) + lines.join("");
}

/** How many lines the table of a trace has, without the names of its columns. */
export function csvLinesOf({ layers, queryTokens, keyTokens }: AttentionTrace): number {
  const heads = layers.reduce((sum, { headLabels }) => sum + headLabels.length, 0);
  return heads * queryTokens.length * keyTokens.length;
}

/** A stage with a number for each pair of tokens. */
type PairStage = (typeof PAIRS)[number];

/** Whether a stage is known of any head. */
function hasStage(layer: AttentionLayer, stage: PairStage): boolean {
  return (
    layer[stage] !== undefined ||
    layer.headStages?.some((known) => known !== null && ofHead(known, stage) !== undefined) === true
  );
}

/** What is known of a head alone; of every head weights are known. */
function ofHead(known: HeadStages | null | undefined, stage: PairStage): Matrix | undefined {
  return stage === "weights" ? undefined : known?.[stage];
}

/** @param at - the place of the pair in the matrix of the head */
function numberAt(layer: AttentionLayer, stage: PairStage, head: number, at: number): string {
  const [, queries, keys] = layer.weights.shape;
  const value =
    layer[stage]?.data[head * queries * keys + at] ??
    ofHead(layer.headStages?.[head], stage)?.data[at];
  return value === undefined || value === -Infinity ? "" : exactNumber(value);
}
