import { expect, test } from "vitest";
import {
  applyMask,
  attention,
  capScores,
  causalMask,
  combineMasks,
  type Mask,
  maskWhere,
  paddingMask,
  tensor,
  toNested,
} from "../src/index.js";
import { expectClose } from "./helpers/expectClose.js";

/** Every stage is stored as float32, with 24 bits: an error of 6e-8 in numbers up to 1. */
const TOLERANCE = 1e-7;

const identity = tensor([
  [1, 0],
  [0, 1],
]);
/** Equal scores everywhere, so that each query spreads its weight evenly over what it may see. */
const zeros = tensor([
  [0, 0],
  [0, 0],
]);
const values = tensor([
  [4, 0],
  [0, 8],
]);

test("attention(queries, keys, values) sums the values, weighted by how well each key matches the query", () => {
  const { weights, output } = attention(
    tensor([[Math.log(3)]]),
    tensor([[1], [0]]),
    tensor([[4], [8]]),
  );
  expectClose(weights, [[0.75, 0.25]], TOLERANCE);
  expectClose(output, [[5]], TOLERANCE);
});

test("attention(queries, keys, values) returns every stage, in the order computed", () => {
  const queries = tensor([
    [4, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  const keys = tensor([
    [Math.log(3) / 2, 0, 0, 0],
    [0, 1, 1, 1],
  ]);
  const stages = attention(queries, keys, values);
  expect(Object.keys(stages)).toEqual([
    "queries",
    "keys",
    "values",
    "scores",
    "scaledScores",
    "maskedScores",
    "weights",
    "output",
  ]);
  expect(stages.queries).toBe(queries);
  expect(stages.keys).toBe(keys);
  expect(stages.values).toBe(values);
  const zeroRow = [0, 0];
  expectClose(stages.scores, [[Math.log(9), 0], zeroRow], TOLERANCE);
  expectClose(stages.scaledScores, [[Math.log(3), 0], zeroRow], TOLERANCE);
  expectClose(stages.maskedScores, [[Math.log(3), 0], zeroRow], TOLERANCE);
  expectClose(
    stages.weights,
    [
      [0.75, 0.25],
      [0.5, 0.5],
    ],
    TOLERANCE,
  );
  expectClose(
    stages.output,
    [
      [3, 2],
      [2, 4],
    ],
    TOLERANCE,
  );
});

test("attention(queries, keys, values) of one key returns its value, whatever the score", () => {
  const { output } = attention(tensor([[-5], [0], [1e4]]), tensor([[3]]), tensor([[7, 9]]));
  expect(toNested(output)).toEqual([
    [7, 9],
    [7, 9],
    [7, 9],
  ]);
});

test("attention(queries, keys, values) divides by the square root of the queries' width", () => {
  const { scores, scaledScores } = attention(
    tensor([[2, 2, 2, 2]]),
    tensor([[1, 1, 1, 1]]),
    tensor([[1]]),
  );
  expect(toNested(scores)).toEqual([[8]]);
  expect(toNested(scaledScores)).toEqual([[4]]);
});

test("attention(queries, keys, values) lets values be wider or narrower than keys", () => {
  const query = tensor([[0, 0]]);
  expect(toNested(attention(query, zeros, tensor([[2], [4]])).output)).toEqual([[3]]);
  const wide = tensor([
    [2, 0, 4],
    [4, 2, 0],
  ]);
  expect(toNested(attention(query, zeros, wide).output)).toEqual([[3, 1, 2]]);
});

test("attention(queries, keys, values) takes keys of another length: cross attention", () => {
  const { weights, output } = attention(
    tensor([[0], [0]]),
    tensor([[1], [2], [3], [4]]),
    tensor([[0], [4], [8], [12]]),
  );
  expect(weights.shape).toEqual([2, 4]);
  expect(toNested(output)).toEqual([[6], [6]]);
});

test("attention(queries, keys, values) treats every head apart", () => {
  const { weights, output } = attention(
    tensor([[[Math.log(3)]], [[0]]]),
    tensor([
      [[1], [0]],
      [[1], [0]],
    ]),
    tensor([
      [[4], [8]],
      [[4], [8]],
    ]),
  );
  expectClose(weights, [[[0.75, 0.25]], [[0.5, 0.5]]], TOLERANCE);
  expectClose(output, [[[5]], [[6]]], TOLERANCE);
});

test("attention(queries, keys, values) takes any number of batch axes in front", () => {
  const { weights, output } = attention(
    tensor([Math.log(3), 0], [2, 1, 1, 1]),
    tensor([1, 0, 1, 0], [2, 1, 2, 1]),
    tensor([4, 8, 4, 8], [2, 1, 2, 1]),
    { causal: true },
  );
  expect(weights.shape).toEqual([2, 1, 1, 2]);
  expectClose(weights, [0.75, 0.25, 0.5, 0.5], TOLERANCE);
  expect(output.shape).toEqual([2, 1, 1, 1]);
  expectClose(output, [5, 6], TOLERANCE);
});

test("attention(queries, keys, values) picks the best key when scores are in the thousands", () => {
  for (const size of [1000, 1e4]) {
    const { weights, output } = attention(tensor([[1], [-1]]), tensor([[size], [-size]]), values);
    expect(toNested(weights)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(toNested(output)).toEqual([
      [4, 0],
      [0, 8],
    ]);
  }
});

test("attention(queries, keys, values) without queries has no rows", () => {
  const { scores, weights, output } = attention(tensor([], [0, 2]), identity, values);
  expect(scores.shape).toEqual([0, 2]);
  expect(weights.shape).toEqual([0, 2]);
  expect(output.shape).toEqual([0, 2]);
});

test("attention(queries, keys, values) without keys has output 0", () => {
  const { weights, output } = attention(identity, tensor([], [0, 2]), tensor([], [0, 3]));
  expect(weights.shape).toEqual([2, 0]);
  expect(toNested(output)).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

test("attention(…, { causal: true }) without queries or keys works like without it", () => {
  const none = tensor([], [0, 2]);
  expect(attention(none, none, none, { causal: true }).output.shape).toEqual([0, 2]);
  expect(toNested(attention(identity, none, none, { causal: true }).output)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("attention(…, { mask }) hides a key where the mask holds 0", () => {
  const { maskedScores, weights, output } = attention(zeros, zeros, values, {
    mask: { shape: [2, 2], data: Uint8Array.of(1, 0, 1, 1) },
  });
  expect(toNested(maskedScores)).toEqual([
    [0, -Infinity],
    [0, 0],
  ]);
  expect(toNested(weights)).toEqual([
    [1, 0],
    [0.5, 0.5],
  ]);
  expect(toNested(output)).toEqual([
    [4, 0],
    [2, 4],
  ]);
});

test("attention(…, { mask }) gives weights and output of 0 to a query that sees no key", () => {
  const { weights, output } = attention(identity, identity, values, {
    mask: maskWhere(2, 2, (query) => query === 1),
  });
  expect(toNested(weights)[0]).toEqual([0, 0]);
  expect(toNested(output)[0]).toEqual([0, 0]);
  expect(toNested(output)[1]).not.toEqual([0, 0]);
});

test("attention(…, { mask }) holds for every head, or for each its own", () => {
  const heads = tensor([[[0]], [[0]]]);
  const keys = tensor([
    [[0], [0]],
    [[0], [0]],
  ]);
  const shared = attention(heads, keys, keys, { mask: paddingMask([true, false], 1) });
  expect(toNested(shared.weights)).toEqual([[[1, 0]], [[1, 0]]]);
  const mask: Mask = { shape: [2, 1, 2], data: Uint8Array.of(1, 0, 0, 1) };
  const own = attention(heads, keys, keys, { mask });
  expect(toNested(own.weights)).toEqual([[[1, 0]], [[0, 1]]]);
});

test("attention(…, { causal: true }) hides later keys", () => {
  const { maskedScores, weights, output } = attention(zeros, zeros, values, { causal: true });
  expect(toNested(maskedScores)).toEqual([
    [0, -Infinity],
    [0, 0],
  ]);
  expect(toNested(weights)).toEqual([
    [1, 0],
    [0.5, 0.5],
  ]);
  expect(toNested(output)).toEqual([
    [4, 0],
    [2, 4],
  ]);
});

test("attention(…, { causal: true }) is the same as mask: causalMask(queries, keys)", () => {
  const keys = tensor([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const causal = attention(identity, keys, keys, { causal: true });
  expect(causal).toEqual(attention(identity, keys, keys, { mask: causalMask(2, 3) }));
});

test("attention(…, { causal: true }) with cached keys lets the last query see the last key", () => {
  const keys = tensor([[0], [0], [0], [0]]);
  const { weights } = attention(tensor([[0], [0]]), keys, keys, { causal: true });
  expectClose(
    weights,
    [
      [1 / 3, 1 / 3, 1 / 3, 0],
      [1 / 4, 1 / 4, 1 / 4, 1 / 4],
    ],
    TOLERANCE,
  );
});

test("attention(…, { causal: true }) with fewer keys leaves the first queries with nothing", () => {
  const { weights, output } = attention(
    tensor([[0], [0], [0]]),
    tensor([[0], [0]]),
    tensor([[2], [4]]),
    { causal: true },
  );
  expect(toNested(weights)).toEqual([
    [0, 0],
    [1, 0],
    [0.5, 0.5],
  ]);
  expect(toNested(output)).toEqual([[0], [2], [3]]);
});

test("attention(…, { causal: false }) hides nothing", () => {
  expect(attention(identity, identity, values, { causal: false })).toEqual(
    attention(identity, identity, values),
  );
});

test("attention(…, { causal: true, mask }) hides what either hides", () => {
  const mask = paddingMask([false, true]);
  const { weights, output } = attention(zeros, zeros, values, { causal: true, mask });
  expect(toNested(weights)).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(toNested(output)).toEqual([
    [0, 0],
    [0, 8],
  ]);
  expect(weights).toEqual(
    attention(zeros, zeros, values, { mask: combineMasks(causalMask(2), mask) }).weights,
  );
});

test("attention(…, { causal: true, mask }) takes a mask for each head", () => {
  const heads = tensor([
    [[0], [0]],
    [[0], [0]],
  ]);
  const mask: Mask = { shape: [2, 2, 2], data: Uint8Array.of(1, 1, 1, 1, 1, 1, 0, 1) };
  const { weights } = attention(heads, heads, heads, { causal: true, mask });
  expect(toNested(weights)).toEqual([
    [
      [1, 0],
      [0.5, 0.5],
    ],
    [
      [1, 0],
      [0, 1],
    ],
  ]);
});

test("attention(…, { bias }) adds to the scaled scores, before hiding", () => {
  const bias = tensor([
    [0, Math.log(3)],
    [Math.log(3), 0],
  ]);
  const { scaledScores, maskedScores, weights } = attention(zeros, zeros, values, { bias });
  expect(scaledScores).toEqual(zeros);
  expect(maskedScores).toEqual(bias);
  expectClose(
    weights,
    [
      [0.25, 0.75],
      [0.75, 0.25],
    ],
    TOLERANCE,
  );
  const hidden = attention(zeros, zeros, values, { bias, causal: true });
  expect(hidden.maskedScores).toEqual(applyMask(bias, causalMask(2)));
});

test("attention(…, { bias }) holds for every head, or for each its own", () => {
  const heads = tensor([[[0]], [[0]]]);
  const keys = tensor([
    [[0], [0]],
    [[0], [0]],
  ]);
  const shared = attention(heads, keys, keys, { bias: tensor([[0, Math.log(3)]]) });
  expectClose(shared.weights, [[[0.25, 0.75]], [[0.25, 0.75]]], TOLERANCE);
  const own = attention(heads, keys, keys, { bias: tensor([[[0, Math.log(3)]], [[0, 0]]]) });
  expectClose(own.weights, [[[0.25, 0.75]], [[0.5, 0.5]]], TOLERANCE);
});

test("attention(…, { bias }) of -Infinity hides a key like a mask does", () => {
  const { weights } = attention(zeros, zeros, values, {
    bias: tensor([
      [0, -Infinity],
      [0, 0],
    ]),
  });
  expect(weights).toEqual(attention(zeros, zeros, values, { causal: true }).weights);
});

test("attention(…, { scale }) replaces 1/√dHead", () => {
  const { scaledScores } = attention(identity, identity, values, { scale: 2 });
  expect(toNested(scaledScores)).toEqual([
    [2, 0],
    [0, 2],
  ]);
});

test("attention(…, { scale: 0 }) makes every key equal", () => {
  const { weights } = attention(identity, identity, values, { scale: 0 });
  expect(toNested(weights)).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

test("attention(…, { softCap }) bends the scaled scores, and returns them unbent as a stage", () => {
  // 10 · tanh(log 2) = 10 · 3/5 and 10 · tanh(−log 3) = −10 · 4/5.
  const keys = tensor([[10 * Math.log(2)], [-10 * Math.log(3)]]);
  const { scaledScores, maskedScores } = attention(tensor([[1]]), keys, values, { softCap: 10 });
  expectClose(scaledScores, [[10 * Math.log(2), -10 * Math.log(3)]], TOLERANCE);
  expectClose(maskedScores, [[6, -8]], TOLERANCE);
});

test("attention(…, { softCap }) bends before the bias is added and keys are hidden", () => {
  const keys = tensor([[1e4], [1e4]]);
  const bias = tensor([
    [100, 0],
    [0, 100],
  ]);
  const { maskedScores, weights } = attention(tensor([[1], [-1]]), keys, values, {
    softCap: 5,
    bias,
    causal: true,
  });
  expect(toNested(maskedScores)).toEqual([
    [105, -Infinity],
    [-5, 95],
  ]);
  expect(toNested(weights)[0]).toEqual([1, 0]);
});

test("attention(…, { softCap }) is the cap of capScores on scores that scale has changed", () => {
  const options = { scale: 3, softCap: 2 };
  const { scaledScores, maskedScores } = attention(identity, identity, values, options);
  expect(toNested(scaledScores)).toEqual([
    [3, 0],
    [0, 3],
  ]);
  expect(maskedScores).toEqual(capScores(scaledScores, 2));
});

test("attention(…, { softCap }) keeps one key from taking all the weight", () => {
  const keys = tensor([[1e4], [-1e4]]);
  const { weights } = attention(tensor([[1]]), keys, values, { softCap: Math.log(3) / 2 });
  expectClose(weights, [[0.75, 0.25]], TOLERANCE);
});

test("attention(…, { temperature }) sharpens or flattens the weights and leaves the scores", () => {
  const stages = attention(tensor([[Math.log(3)]]), tensor([[0], [1]]), tensor([[0], [10]]), {
    temperature: 0.5,
  });
  expectClose(stages.maskedScores, [[0, Math.log(3)]], TOLERANCE);
  expectClose(stages.weights, [[0.1, 0.9]], TOLERANCE);
  expectClose(stages.output, [[9]], TOLERANCE);
});

test("attention(…, options) left undefined are the defaults", () => {
  const options = {
    mask: undefined,
    causal: undefined,
    bias: undefined,
    scale: undefined,
    softCap: undefined,
    temperature: undefined,
  };
  expect(attention(identity, identity, values, options)).toEqual(
    attention(identity, identity, values),
  );
});
