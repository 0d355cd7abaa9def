import { expect, test } from "vitest";
import {
  attention,
  attentionGradient,
  maskWhere,
  softmaxGradient,
  tensor,
  toNested,
} from "../../src/index.js";
import { expectClose, worstDeviation } from "../helpers/expectClose.js";

/** Every stage is float32, with 24 bits: an error of 6e-8 in numbers up to 1, and relative above. */
const TOLERANCE = 1e-7;

/** One query that likes both keys alike: weights of 1/2, so every gradient can be done by hand. */
const even = [tensor([[0]]), tensor([[1], [-1]]), tensor([[4], [8]])] as const;
const one = tensor([[1]]);

test("attentionGradient(stages, outputGradient) has the shape of each stage", () => {
  const queries = tensor([[[1, 2]], [[3, 4]]]);
  const keys = tensor([
    [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [2, 0],
      [0, 2],
      [2, 2],
    ],
  ]);
  const values = tensor(Array(24).fill(1), [2, 3, 4]);
  const stages = attention(queries, keys, values);
  const gradients = attentionGradient(stages, stages.output);
  expect(Object.keys(gradients)).toEqual([
    "queries",
    "keys",
    "values",
    "weights",
    "maskedScores",
    "scaledScores",
    "scores",
    "scale",
  ]);
  for (const stage of ["queries", "keys", "values", "weights", "maskedScores", "scores"] as const) {
    expect(gradients[stage].shape).toEqual(stages[stage].shape);
  }
});

test("attentionGradient(stages, outputGradient) of weights is outputGradient · valuesᵀ", () => {
  const gradients = attentionGradient(attention(...even), tensor([[3]]));
  expect(toNested(gradients.weights)).toEqual([[12, 24]]);
});

test("attentionGradient(stages, outputGradient) of values is weightsᵀ · outputGradient", () => {
  const stages = attention(tensor([[Math.log(3)], [0]]), tensor([[1], [0]]), tensor([[4], [8]]));
  // Weights of [3/4, 1/4] and [1/2, 1/2].
  const { values } = attentionGradient(stages, tensor([[1], [10]]));
  expectClose(values, [[5.75], [5.25]], TOLERANCE);
});

test("attentionGradient(stages, outputGradient) of scores goes through softmax", () => {
  const gradients = attentionGradient(attention(...even), one);
  // Weights of 1/2, gradients 4 and 8 with the mean 6.
  expect(toNested(gradients.maskedScores)).toEqual([[-1, 1]]);
  expect(toNested(gradients.scores)).toEqual([[-1, 1]]);
});

test("attentionGradient(stages, outputGradient) of queries and keys goes through the dot product", () => {
  const stages = attention(
    tensor([[0, 0]]),
    tensor([
      [1, 2],
      [3, 5],
    ]),
    tensor([[4], [8]]),
    {
      scale: 1,
    },
  );
  const gradients = attentionGradient(stages, one, { scale: 1 });
  expect(toNested(gradients.queries)).toEqual([[2, 3]]);
  expectClose(
    gradients.keys,
    [
      [0, 0],
      [0, 0],
    ],
    TOLERANCE,
  );
  const swapped = attention(
    tensor([[2, -1]]),
    tensor([
      [0, 0],
      [0, 0],
    ]),
    tensor([[4], [8]]),
  );
  expect(toNested(attentionGradient(swapped, one, { scale: 1 }).keys)).toEqual([
    [-2, 1],
    [2, -1],
  ]);
});

test("attentionGradient(stages, outputGradient) scales by 1/√dHead on the way back, too", () => {
  const stages = attention(
    tensor([[0, 0, 0, 0]]),
    tensor([
      [1, 1, 1, 1],
      [-1, -1, -1, -1],
    ]),
    tensor([[4], [8]]),
  );
  const { maskedScores, scores, queries } = attentionGradient(stages, one);
  expect(toNested(maskedScores)).toEqual([[-1, 1]]);
  expect(toNested(scores)).toEqual([[-0.5, 0.5]]);
  expect(toNested(queries)).toEqual([[-1, -1, -1, -1]]);
});

test("attentionGradient(…, { scale }) is the scale that attention was given", () => {
  const stages = attention(...even, { scale: 3 });
  const { maskedScores, scores } = attentionGradient(stages, one, { scale: 3 });
  expect(toNested(maskedScores)).toEqual([[-1, 1]]);
  expect(toNested(scores)).toEqual([[-3, 3]]);
});

test("attentionGradient(…, { temperature }) is the temperature that attention was given", () => {
  const stages = attention(...even, { temperature: 4 });
  const { maskedScores } = attentionGradient(stages, one, { temperature: 4 });
  expect(toNested(maskedScores)).toEqual([[-0.25, 0.25]]);
});

test("attentionGradient(…, { softCap }) is smaller where the cap bends: by 1 − tanh²", () => {
  // tanh(log 2) = 3/5, so the slope of the cap is 1 − 9/25 = 16/25 for both keys alike.
  const key = 10 * Math.log(2);
  const stages = attention(one, tensor([[key], [key]]), tensor([[4], [8]]), { softCap: 10 });
  const { maskedScores, scores } = attentionGradient(stages, one, { softCap: 10 });
  expect(toNested(maskedScores)).toEqual([[-1, 1]]);
  expectClose(scores, [[-0.64, 0.64]], TOLERANCE);
});

test("attentionGradient(…, { softCap }) is 0 for scores far above the cap: it learns nothing", () => {
  const stages = attention(one, tensor([[1e4], [1e4]]), tensor([[4], [8]]), { softCap: 10 });
  const { maskedScores, scores } = attentionGradient(stages, one, { softCap: 10 });
  expect(toNested(maskedScores)).toEqual([[-1, 1]]);
  expectClose(scores, [[0, 0]], TOLERANCE);
});

test("attentionGradient(…) is 0 for a key that is hidden", () => {
  const keys = tensor([[1], [-1], [5]]);
  const stages = attention(tensor([[0]]), keys, tensor([[4], [8], [1000]]), {
    mask: maskWhere(1, 3, (_, key) => key < 2),
  });
  const gradients = attentionGradient(stages, one);
  expectClose(gradients.scores, [[-1, 1, 0]], TOLERANCE);
  expectClose(gradients.values, [[0.5], [0.5], [0]], TOLERANCE);
  expectClose(gradients.keys, [[0], [0], [0]], TOLERANCE);
  expectClose(gradients.queries, [[-2]], TOLERANCE);
});

test("attentionGradient(…) is 0 for a query that sees no key", () => {
  const stages = attention(tensor([[7], [0]]), tensor([[1], [-1]]), tensor([[4], [8]]), {
    mask: maskWhere(2, 2, (query) => query === 1),
  });
  const gradients = attentionGradient(stages, tensor([[100], [1]]));
  expectClose(gradients.queries, [[0], [-2]], TOLERANCE);
  expectClose(
    gradients.scores,
    [
      [0, 0],
      [-1, 1],
    ],
    TOLERANCE,
  );
  expectClose(gradients.values, [[0.5], [0.5]], TOLERANCE);
  expectClose(gradients.keys, [[0], [0]], TOLERANCE);
});

test("attentionGradient(…) under causal attention gives later keys nothing", () => {
  const zeros = tensor([[0], [0]]);
  const stages = attention(zeros, tensor([[1], [-1]]), tensor([[4], [8]]), { causal: true });
  const gradients = attentionGradient(stages, tensor([[1], [1]]));
  expectClose(gradients.values, [[1.5], [0.5]], TOLERANCE);
  expectClose(
    gradients.scores,
    [
      [0, 0],
      [-1, 1],
    ],
    TOLERANCE,
  );
});

test("attentionGradient(…) of maskedScores is that of a bias, and is softmaxGradient(…)", () => {
  const bias = tensor([[Math.log(3), 0]]);
  const stages = attention(...even, { bias });
  const { weights, maskedScores } = attentionGradient(stages, one);
  // Weights of 3/4 and 1/4, gradients 4 and 8 with the mean 5.
  expectClose(maskedScores, [[-0.75, 0.75]], TOLERANCE);
  expect(maskedScores).toEqual(softmaxGradient(stages.weights, weights));
});

test("attentionGradient(stages, outputGradient) is linear in the gradient of the output", () => {
  const stages = attention(...even);
  const [single, triple] = [1, 3].map((size) => attentionGradient(stages, tensor([[size]])));
  expect([...(triple?.queries.data ?? [])]).toEqual([-6]);
  expect([...(single?.queries.data ?? [])]).toEqual([-2]);
  const none = attentionGradient(stages, tensor([[0]]));
  for (const { data } of Object.values(none)) {
    expect(worstDeviation(data, Array(data.length).fill(0))).toBe(0);
  }
});

test("attentionGradient(…) treats every head of every batch apart", () => {
  for (const batch of [[2], [2, 1], [1, 2]]) {
    const stages = attention(
      tensor([0, 0], [...batch, 1, 1]),
      tensor([1, -1, 1, -1], [...batch, 2, 1]),
      tensor([4, 8, 4, 8], [...batch, 2, 1]),
    );
    const gradients = attentionGradient(stages, tensor([1, 10], [...batch, 1, 1]));
    expect([...gradients.queries.data]).toEqual([-2, -20]);
    expect([...gradients.scores.data]).toEqual([-1, 1, -10, 10]);
    expect([...gradients.values.data]).toEqual([0.5, 0.5, 5, 5]);
  }
});

test("attentionGradient(…) without queries or keys is empty or 0", () => {
  const none = tensor([], [0, 1]);
  const noQueries = attentionGradient(attention(none, even[1], even[2]), none);
  expect(noQueries.queries.shape).toEqual([0, 1]);
  expect(toNested(noQueries.keys)).toEqual([[0], [0]]);
  expect(toNested(noQueries.values)).toEqual([[0], [0]]);
  const noKeys = attentionGradient(attention(even[0], none, none), one);
  expect(toNested(noKeys.queries)).toEqual([[0]]);
  expect(noKeys.keys.shape).toEqual([0, 1]);
  expect(noKeys.scores.shape).toEqual([1, 0]);
});

test("attentionGradient(…) of values without columns is 0", () => {
  const stages = attention(even[0], even[1], tensor([], [2, 0]));
  const gradients = attentionGradient(stages, tensor([], [1, 0]));
  expect(gradients.values.shape).toEqual([2, 0]);
  expectClose(gradients.queries, [[0]], TOLERANCE);
  expectClose(gradients.keys, [[0], [0]], TOLERANCE);
});

test("attentionGradient(…, options) left undefined are the defaults", () => {
  const stages = attention(...even);
  const options = { scale: undefined, softCap: undefined, temperature: undefined };
  expect(attentionGradient(stages, one, options)).toEqual(attentionGradient(stages, one));
});
