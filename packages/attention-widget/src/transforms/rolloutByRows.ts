import { type HeadTensor, weightedSum } from "attention-core";
import { combinedRows } from "./combineHeads.js";
import { headsWhenRead, withAllHeads } from "./headsWhenRead.js";

/** How many products are added up at once, or weights averaged: each takes some hundredths of a second. */
const PRODUCTS_AT_ONCE = 2 ** 25;
const WEIGHTS_AT_ONCE = 2 ** 22;

/**
 * The attention rollout of `attention-core/metrics`, up to each layer, for long texts: its rows are computed when they
 * are read, those of a layer from all of the one before.
 *
 * @param layers - the weights of each layer, [heads, tokens, tokens]
 * @returns as many, [1, tokens, tokens], of which the last is the rollout
 */
export function rolloutByRows(layers: readonly HeadTensor[]): readonly HeadTensor[] {
  const upTo: HeadTensor[] = [];
  for (const weights of layers) {
    const before = upTo.at(-1);
    const [heads, tokens] = weights.shape;
    const { weights: rolled } = headsWhenRead(
      { weights: [1, tokens, tokens] },
      (_, from, to) => {
        const rows = withResidual(meanRows(weights, from, to), from);
        if (before === undefined) return { weights: rows };
        // [1, rows, tokens] · [1, tokens, tokens] -> [1, rows, tokens]
        return { weights: weightedSum(rows, withAllHeads(before)) };
      },
      before === undefined ? WEIGHTS_AT_ONCE / heads : PRODUCTS_AT_ONCE / tokens,
    );
    upTo.push(rolled);
  }
  return upTo;
}

/** Whether the rollout of some layers takes too long for one task. */
export function isLongRollout(layers: readonly HeadTensor[]): boolean {
  const products = layers.reduce(
    (sum, { shape }) => sum + shape[1] ** 3 + shape[0] * shape[1] ** 2,
    0,
  );
  return products > PRODUCTS_AT_ONCE;
}

/** Some rows of the mean of all heads: [1, to − from, tokens]. */
function meanRows(weights: HeadTensor, from: number, to: number): HeadTensor {
  const heads = Array.from({ length: weights.shape[0] }, (_, head) => ({ weights, head }));
  return combinedRows(heads, "mean", from, to);
}

/** Rows of which half of each token passes through the residual connection, each divided by its sum. */
function withResidual({ shape, data }: HeadTensor, from: number): HeadTensor {
  const [, rows, tokens] = shape;
  for (let row = 0; row < rows; row++) {
    const weights = data.subarray(row * tokens, (row + 1) * tokens);
    let sum = 0;
    for (const weight of weights) sum += weight;
    const whole = (sum + 1) / 2;
    for (let key = 0; key < tokens; key++) {
      weights[key] = (weights[key]! + (key === from + row ? 1 : 0)) / 2 / whole;
    }
  }
  return { shape, data };
}
