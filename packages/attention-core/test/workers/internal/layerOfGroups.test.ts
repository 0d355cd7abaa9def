import fc from "fast-check";
import { expect, test } from "vitest";
import { multiHeadAttention, type Projections, tensor, toNested } from "../../../src/index.js";
import { evenRanges } from "../../../src/workers/internal/evenRanges.js";
import { layerOfGroups } from "../../../src/workers/internal/layerOfGroups.js";
import { worstDeviation } from "../../helpers/expectClose.js";
import { someTensor } from "../../helpers/someNumbers.js";

/** Sums of three numbers, each rounded to float32 at another place. */
const TOLERANCE = 1e-6;

/** Four heads of queries that share two heads of keys and values; each head is one column. */
const layer: Projections = {
  query: tensor([[1, 2, 3, 4]]),
  key: tensor([[5, 6]]),
  value: tensor([[7, 8]]),
  output: tensor([[1], [2], [3], [4]]),
  queryBias: tensor([10, 20, 30, 40]),
  keyBias: tensor([50, 60]),
  valueBias: tensor([70, 80]),
  outputBias: tensor([90]),
};

test("layerOfGroups(projections, range, groups) takes a group's columns of W^Q, W^K, W^V and rows of W^O", () => {
  const { query, key, value, output, ...biases } = layerOfGroups(layer, { first: 1, end: 2 }, 2);
  expect([query, key, value, output].map(toNested)).toEqual([[[3, 4]], [[6]], [[8]], [[3], [4]]]);
  expect(biases).toEqual({
    queryBias: tensor([30, 40]),
    keyBias: tensor([60]),
    valueBias: tensor([80]),
    outputBias: undefined,
  });
});

test("layerOfGroups(projections, range, groups) gives the output's bias to the first group alone", () => {
  const biases = evenRanges(2, 2).map((part) => layerOfGroups(layer, part, 2).outputBias);
  expect(biases).toEqual([layer.outputBias, undefined]);
});

test("layerOfGroups(projections, range, groups) of all groups is the layer, without a copy", () => {
  const whole = layerOfGroups(layer, { first: 0, end: 2 }, 2);
  expect(whole).toEqual(layer);
  expect(whole.query.data).toBe(layer.query.data);
});

test("layerOfGroups(projections, range, groups) omits the biases that a layer has not", () => {
  const { query, key, value, output } = layer;
  const { queryBias, keyBias, valueBias, outputBias } = layerOfGroups(
    { query, key, value, output },
    { first: 0, end: 1 },
    2,
  );
  expect([queryBias, keyBias, valueBias, outputBias]).toEqual(Array(4).fill(undefined));
});

test("whatever the layer and its parts, their outputs add up to the output of the layer", () => {
  const small = fc.integer({ min: 1, max: 3 });
  const property = fc.property(
    small,
    small,
    small,
    small,
    small,
    (groups, each, wide, tokens, most) => {
      const heads = groups * each;
      const inputs = someTensor([tokens, 3], 1);
      const projections = {
        query: someTensor([3, heads * 2], 2),
        key: someTensor([3, groups * 2], 3),
        value: someTensor([3, groups * wide], 4),
        output: someTensor([heads * wide, 5], 5),
        valueBias: someTensor([groups * wide], 6),
        outputBias: someTensor([5], 7),
      };
      const options = { heads, keyValueHeads: groups, causal: true };
      const sum = new Float64Array(tokens * 5);
      for (const range of evenRanges(groups, most)) {
        const count = range.end - range.first;
        const { output } = multiHeadAttention(inputs, layerOfGroups(projections, range, groups), {
          ...options,
          heads: count * each,
          keyValueHeads: count,
        });
        for (const [i, entry] of output.data.entries()) sum[i]! += entry;
      }
      const { output } = multiHeadAttention(inputs, projections, options);
      expect(worstDeviation(sum, output.data)).toBeLessThanOrEqual(TOLERANCE);
    },
  );
  fc.assert(property, { seed: 2017 });
});
