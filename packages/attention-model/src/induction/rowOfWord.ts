import {
  attention,
  causalMask,
  type Matrix,
  mergeHeads,
  project,
  splitHeads,
} from "attention-core";
import { appendHeadRow } from "../growing/appendHeadRow.js";
import { concatPositions } from "./concatPositions.js";
import type { InductionLayer } from "./inductionLayer.js";
import { HEADS } from "./inductionNetwork.js";

/** Equation 1 for one query, over the keys and values of the cache and its own. */
export function rowOfWord(layer: InductionLayer, state: Matrix, position: number) {
  const { projections } = layer;
  const inputs = concatPositions(state, position); // [1, dModel] -> [1, 2 · dModel]
  // [1, 2 · dModel] -> [1, dModel] -> [heads, 1, dHead]
  const heads = (projection: Matrix) => splitHeads(project(inputs, projection), HEADS);
  const [queries, key, value] = [
    heads(projections.query),
    heads(projections.key),
    heads(projections.value),
  ];
  const keys = appendHeadRow(layer.keys, key); // [heads, tokens, dHead] -> [heads, tokens + 1, dHead]
  const values = appendHeadRow(layer.values, value); // [heads, tokens, dValue] -> [heads, tokens + 1, dValue]
  // [heads, 1, dHead], [heads, tokens + 1, dHead], [heads, tokens + 1, dValue] -> [heads, 1, dValue]
  const { output: headOutputs, ...stages } = attention(queries, keys, values);
  const concatenated = mergeHeads(headOutputs); // [heads, 1, dValue] -> [1, heads · dValue]
  const output = project(concatenated, projections.output); // [1, heads · dValue] -> [1, dModel]
  const mask = causalMask(1, position + 1);
  return { ...stages, inputs, mask, queries, keys, values, headOutputs, concatenated, output };
}
