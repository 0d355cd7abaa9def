import fc from "fast-check";
import { expect, test } from "vitest";
import { type Matrix, tensor, toNested } from "../../src/index.js";
import { meanOfHeads } from "../../src/metrics/meanOfHeads.js";
import { rollout } from "../../src/metrics/rollout.js";
import { expectClose, worstDeviation } from "../helpers/expectClose.js";
import { rowSums } from "../helpers/rows.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { PARAMETERS, TOLERANCE, weightsOf } from "./helpers/weights.js";

const toFirst = tensor([
  [1, 0],
  [1, 0],
]);
const swap = tensor([
  [0, 1],
  [1, 0],
]);

/** Layers of up to 3 heads over the same tokens. */
const layers = fc.integer({ min: 1, max: 4 }).chain((tokens) =>
  fc.array(
    fc.integer({ min: 1, max: 3 }).chain((heads) => weightsOf(heads, tokens, tokens)),
    { minLength: 1, maxLength: 4 },
  ),
);

test("rollout([layer]) is half the layer's weights and half the token itself", () => {
  expect(toNested(rollout([toFirst]))).toEqual([
    [1, 0],
    [0.5, 0.5],
  ]);
});

test("rollout(layers) multiplies the layers", () => {
  expect(toNested(rollout([toFirst, toFirst]))).toEqual([
    [1, 0],
    [0.75, 0.25],
  ]);
});

test("rollout(layers, { residual: 0 }) is the last layer times the first, in that order", () => {
  const first = tensor([
    [1, 0],
    [0.5, 0.5],
  ]);
  expect(toNested(rollout([first, swap], { residual: 0 }))).toEqual([
    [0.5, 0.5],
    [1, 0],
  ]);
});

test("rollout(layers, { residual: 1 }) is the identity", () => {
  expect(toNested(rollout([toFirst, swap], { residual: 1 }))).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test("rollout(layers) averages over heads, of which each layer may have another number", () => {
  const heads = tensor([toNested(toFirst), toNested(swap)]);
  expect(rollout([heads, swap])).toEqual(rollout([meanOfHeads(heads), swap]));
});

test("rollout(layers) lets a token with every key hidden pass only itself on", () => {
  const hidden = tensor([
    [0, 0],
    [1, 0],
  ]);
  expect(toNested(rollout([hidden]))[0]).toEqual([1, 0]);
  expect(toNested(rollout([hidden], { residual: 0 }))[0]).toEqual([0, 0]);
});

test("rollout(layers) without tokens is empty", () => {
  expect(rollout([tensor([], [0, 0])])).toEqual(tensor([], [0, 0]));
});

test("rollout(layers) has rows that sum to 1", () => {
  const property = fc.property(layers, (given) => {
    const ones = Array.from({ length: given[0]?.shape[1] ?? 0 }, () => 1);
    expect(worstDeviation(rowSums(rollout(given)), ones)).toBeLessThanOrEqual(TOLERANCE);
  });
  fc.assert(property, PARAMETERS);
});

test("rollout(layers) is the product of (A + I) / 2 with each row divided by its sum", () => {
  const property = fc.property(layers, (given) => {
    const mixed = given.map((layer) =>
      toNested(meanOfHeads(layer)).map((row, i) => {
        const sums = row.map((weight, j) => (weight + (i === j ? 1 : 0)) / 2);
        const total = sums.reduce((a, b) => a + b, 0);
        return sums.map((entry) => entry / total);
      }),
    );
    const expected = mixed.reduce((before, layer) =>
      layer.map((row) =>
        row.map((_, j) => row.reduce((sum, share, k) => sum + share * (before[k]?.[j] ?? 0), 0)),
      ),
    );
    expectClose(rollout(given), expected, TOLERANCE);
  });
  fc.assert(property, PARAMETERS);
});

test("rollout(layers, options) does not change its arguments", () => {
  const given: readonly Matrix[] = [toFirst, swap];
  expectUnchanged(rollout, given, { residual: 0.25 });
});
