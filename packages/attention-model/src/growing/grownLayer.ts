import {
  dotProductScores,
  type HeadTensor,
  type Mask,
  type Matrix,
  type MatrixMask,
  type MultiHeadStages,
  scaleScores,
  type Vector,
} from "attention-core";
import { appendHeadColumn } from "./appendHeadColumn.js";
import { appendHeadRow } from "./appendHeadRow.js";
import { appendRow } from "./appendRow.js";

/** A layer in which no token sees a later one. */
interface CausalLayer extends MultiHeadStages {
  readonly inputs: Matrix;
  readonly mask: Mask;
}

/** Every stage of the row that one more token adds to a layer, over all keys and values. */
export interface AddedRow extends MultiHeadStages {
  /** [1, dModel] */
  readonly inputs: Matrix;
  /** Which keys the token sees: [1, keys]. */
  readonly mask: Mask;
}

/**
 * A causal layer with one more row, and one more column that the earlier queries do not see. Their scores with the new
 * key are filled in although they are hidden, so that it is the layer of the longer text.
 *
 * @param layer - of the text so far
 * @param row - of the new token
 * @param scale - the factor of its scaled scores; 1/√dHead when left out
 */
export function grownLayer<L extends CausalLayer>(
  layer: L,
  row: AddedRow,
  scale?: number | Vector,
): L {
  const [, tokens, dHead] = layer.keys.shape;
  // [heads, tokens, dHead] · [heads, 1, dHead]ᵀ -> [heads, tokens, 1]
  const hiddenScores = dotProductScores(layer.queries, lastToken(row.keys));
  // [heads, tokens, tokens] -> [heads, tokens + 1, tokens + 1]
  const square = (
    stage: "scores" | "scaledScores" | "maskedScores" | "weights",
    column: HeadTensor,
  ) => appendHeadRow(appendHeadColumn(layer[stage], column), row[stage]);
  const fillWith = (entry: number): HeadTensor => ({
    shape: hiddenScores.shape,
    data: new Float32Array(hiddenScores.data.length).fill(entry),
  });
  return {
    ...layer,
    // Each stage of [.., tokens, columns] -> [.., tokens + 1, columns]
    inputs: appendRow(layer.inputs, row.inputs),
    queries: appendHeadRow(layer.queries, row.queries),
    keys: row.keys,
    values: row.values,
    mask: grownMask(layer.mask, row.mask, tokens),
    scores: square("scores", hiddenScores),
    scaledScores: square("scaledScores", scaleScores(hiddenScores, dHead, scale)),
    maskedScores: square("maskedScores", fillWith(-Infinity)),
    weights: square("weights", fillWith(0)),
    headOutputs: appendHeadRow(layer.headOutputs, row.headOutputs),
    concatenated: appendRow(layer.concatenated, row.concatenated),
    output: appendRow(layer.output, row.output),
  };
}

/** [heads, tokens, columns] -> [heads, 1, columns] */
function lastToken({ shape: [heads, tokens, columns], data }: HeadTensor): HeadTensor {
  const last = new Float32Array(heads * columns);
  for (let head = 0; head < heads; head++) {
    const end = (head + 1) * tokens * columns;
    last.set(data.subarray(end - columns, end), head * columns);
  }
  return { shape: [heads, 1, columns], data: last };
}

/** [tokens, tokens] and [1, tokens + 1] -> [tokens + 1, tokens + 1] */
function grownMask(mask: Mask, row: Mask, tokens: number): MatrixMask {
  const wider = tokens + 1;
  const data = new Uint8Array(wider * wider);
  for (let query = 0; query < tokens; query++) {
    data.set(mask.data.subarray(query * tokens, (query + 1) * tokens), query * wider);
  }
  data.set(row.data, tokens * wider);
  return { shape: [wider, wider], data };
}
