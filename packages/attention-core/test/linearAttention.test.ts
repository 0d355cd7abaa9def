import { expect, test } from "vitest";
import {
  applyMask,
  attention,
  causalMask,
  deltaRuleAttention,
  dotProductScores,
  gatedLinearAttention,
  linearAttention,
  project,
  type Tensor,
  tensor,
  weightedSum,
} from "../src/index.js";
import { worstDeviation } from "./helpers/expectClose.js";
import { errorOf } from "./helpers/refusals.js";
import { someTensor } from "./helpers/someNumbers.js";

/** Sums of a few products of numbers near 1, in float32 on the way. */
const TOLERANCE = 1e-5;

const [queries, keys] = [someTensor([2, 5, 3], 1), someTensor([2, 5, 3], 2)];
const values = someTensor([2, 5, 4], 3);
const shares = tensor(someTensor([2, 5, 1], 4).data.map(Math.abs), [2, 5, 1]);

function close(actual: Tensor, expected: Tensor): void {
  expect(actual.shape).toEqual(expected.shape);
  expect(worstDeviation(actual.data, expected.data)).toBeLessThanOrEqual(TOLERANCE);
}

/** Products of queries and keys with later keys at 0, each changed by its place. */
function products(asked: typeof queries, found: typeof keys, change: (i: number) => number) {
  const { shape, data } = applyMask(dotProductScores(asked, found), causalMask(5));
  return tensor(
    data.map((x, i) => (x === -Infinity ? 0 : x * change(i))),
    shape,
  );
}

test("linearAttention(queries, keys, values) is a weighted sum by products of features", () => {
  const features = ({ shape, data }: typeof queries) =>
    tensor(
      data.map((x) => (x > 0 ? x + 1 : Math.exp(x))),
      shape,
    );
  const { shape, data } = products(features(queries), features(keys), () => 1);
  const sums = Array.from({ length: 10 }, (_, row) =>
    data.subarray(row * 5, row * 5 + 5).reduce((sum, x) => sum + x, 0),
  );
  const weights = tensor(
    data.map((x, i) => x / (sums[Math.floor(i / 5)] ?? 0)),
    shape,
  );
  close(linearAttention(queries, keys, values), weightedSum(weights, values));
});

test("gatedLinearAttention(queries, keys, values, keep) multiplies by all shares between", () => {
  const between = (i: number) => {
    const [head, query, key] = [Math.floor(i / 25), Math.floor(i / 5) % 5, i % 5];
    let share = 1;
    for (let token = key + 1; token <= query; token++) share *= shares.data[head * 5 + token] ?? 0;
    return share;
  };
  const weights = products(queries, keys, between);
  close(gatedLinearAttention(queries, keys, values, shares), weightedSum(weights, values));
});

test("deltaRuleAttention(…) of keys at right angles is gatedLinearAttention that forgets nothing", () => {
  const axes = tensor([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  const ones = tensor([[1], [1], [1]]);
  const [asked, told] = [someTensor([3, 3], 5), someTensor([3, 2], 6)];
  close(deltaRuleAttention(asked, axes, told, ones), gatedLinearAttention(asked, axes, told, ones));
});

test("deltaRuleAttention(…) with a strength of 1 finds the last value of a key of length 1", () => {
  const key = tensor([
    [0.6, 0.8],
    [0.6, 0.8],
  ]);
  const ones = tensor([[1], [1]]);
  const told = tensor([
    [4, 1],
    [8, -2],
  ]);
  close(deltaRuleAttention(key, key, told, ones), told);
});

test("deltaRuleAttention(…) corrects a part of the error: 4, then half of the way to 8", () => {
  const one = tensor([[1], [1]]);
  const output = deltaRuleAttention(one, one, tensor([[4], [8]]), tensor([[1], [0.5]]));
  expect(Array.from(output.data)).toEqual([4, 6]);
});

test("latent attention gives the same by its keys and values, and absorbed by its latent vectors", () => {
  // DeepSeek-V2: keys and values of a head are made from a short vector c that all heads share. With
  // queries times W_UKᵀ and outputs times W_UV, attention runs on c itself, and only c has to be kept.
  const [latent, ask] = [someTensor([5, 3], 7), someTensor([5, 4], 8)];
  const [upKey, upValue] = [someTensor([3, 4], 9), someTensor([3, 2], 10)];
  const downKey = tensor(
    Array.from({ length: 12 }, (_, i) => upKey.data[(i % 3) * 4 + Math.floor(i / 3)] ?? 0),
    [4, 3],
  ); // W_UKᵀ
  const options = { causal: true, scale: 1 / 2 };
  const naive = attention(ask, project(latent, upKey), project(latent, upValue), options);
  const absorbed = attention(project(ask, downKey), latent, latent, options);
  close(absorbed.weights, naive.weights);
  close(project(absorbed.output, upValue), naive.output);
});

test.each<[call: string, run: () => unknown, message: string]>([
  [
    "linearAttention of other keys",
    () => linearAttention(queries, values, values),
    "linearAttention: keys must have shape [2, tokens = 5, dHead = 3], got [2, 5, 4]",
  ],
  [
    "gatedLinearAttention of shares above 1",
    () => gatedLinearAttention(tensor([[1]]), tensor([[1]]), tensor([[1]]), tensor([[2]])),
    "gatedLinearAttention: keep must hold shares, 0–1, got 2 at [0, 0]",
  ],
  [
    "deltaRuleAttention of NaN as strength",
    () => deltaRuleAttention(tensor([[1]]), tensor([[1]]), tensor([[1]]), tensor([[Number.NaN]])),
    "deltaRuleAttention: strength must hold shares, 0–1, got NaN at [0, 0]",
  ],
  [
    "gatedLinearAttention of a share a column",
    () => gatedLinearAttention(queries, keys, values, values),
    "gatedLinearAttention: keep must have shape [2, tokens = 5, one = 1], got [2, 5, 4]",
  ],
])("%s is refused", (_, run, message) => {
  expect(errorOf(run)).toHaveProperty("message", message);
});
