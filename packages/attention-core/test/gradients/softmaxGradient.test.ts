import { expect, test } from "vitest";
import { softmax, softmaxGradient, tensor } from "../../src/index.js";
import { expectClose, worstDeviation } from "../helpers/expectClose.js";
import { rowSums } from "../helpers/rows.js";

/** Gradients are float32, with 24 bits: an error of 6e-8 in numbers up to 1, and relative above. */
const TOLERANCE = 1e-7;

test("softmaxGradient(weights, g) is weights · (g − the mean of g under weights)", () => {
  // The mean is 1/4 · 8 + 3/4 · 0 = 2.
  expectClose(
    softmaxGradient(tensor([[0.25, 0.75]]), tensor([[8, 0]])),
    [[0.25 * 6, 0.75 * -2]],
    TOLERANCE,
  );
});

test("softmaxGradient(weights, g) treats every row apart", () => {
  const weights = tensor([
    [0.5, 0.5],
    [0.25, 0.75],
  ]);
  const given = tensor([
    [1, 0],
    [0, 4],
  ]);
  expectClose(
    softmaxGradient(weights, given),
    [
      [0.25, -0.25],
      [-0.75, 0.75],
    ],
    TOLERANCE,
  );
});

test("softmaxGradient(weights, g) of equal g is 0: shifting every weight changes nothing", () => {
  expectClose(softmaxGradient(tensor([[0.25, 0.75]]), tensor([[3, 3]])), [[0, 0]], TOLERANCE);
});

test("softmaxGradient(weights, g) has rows that sum to 0", () => {
  const weights = softmax(
    tensor([
      [1, 2, 3],
      [-4, 0, 0.5],
    ]),
  );
  const given = tensor([
    [5, -1, 2],
    [0.5, 3, -2],
  ]);
  expect(worstDeviation(rowSums(softmaxGradient(weights, given)), [0, 0])).toBeLessThanOrEqual(
    // Three entries, each with its own rounding.
    3 * TOLERANCE,
  );
});

test("softmaxGradient(weights, g) is 0 for hidden keys and for hidden rows", () => {
  const weights = tensor([
    [0.5, 0, 0.5],
    [0, 0, 0],
  ]);
  const given = tensor([
    [1, 1000, 3],
    [1, -2, 3],
  ]);
  expectClose(
    softmaxGradient(weights, given),
    [
      [-0.5, 0, 0.5],
      [0, 0, 0],
    ],
    TOLERANCE,
  );
});

test("softmaxGradient(weights, g) is 0 where one key has all the weight: it learns nothing", () => {
  expectClose(softmaxGradient(tensor([[1, 0]]), tensor([[5, -5]])), [[0, 0]], TOLERANCE);
  expectClose(softmaxGradient(tensor([[1]]), tensor([[7]])), [[0]], TOLERANCE);
});

test("softmaxGradient(weights, g, { temperature }) divides by the temperature", () => {
  const weights = tensor([[0.5, 0.5]]);
  const given = tensor([[1, 0]]);
  const [half, double] = [0.5, 2].map((temperature) =>
    softmaxGradient(weights, given, { temperature }),
  );
  expectClose(half ?? weights, [[0.5, -0.5]], TOLERANCE);
  expectClose(double ?? weights, [[0.125, -0.125]], TOLERANCE);
});

test("softmaxGradient(weights, g, { temperature: undefined }) has the temperature 1", () => {
  const weights = tensor([[0.5, 0.5]]);
  const given = tensor([[1, 0]]);
  expect(softmaxGradient(weights, given, { temperature: undefined })).toEqual(
    softmaxGradient(weights, given),
  );
});

test("softmaxGradient(weights, g) takes any number of axes", () => {
  for (const shape of [[2], [1, 2], [1, 1, 2], [1, 1, 1, 2]]) {
    const gradient = softmaxGradient(tensor([0.25, 0.75], shape), tensor([8, 0], shape));
    expect(gradient.shape).toEqual(shape);
    expectClose(gradient, [1.5, -1.5], TOLERANCE);
  }
});

test("softmaxGradient(weights, g) without queries or keys is empty", () => {
  for (const shape of [
    [0, 3],
    [3, 0],
  ]) {
    const none = tensor([], shape);
    expect(softmaxGradient(none, none).shape).toEqual(shape);
  }
});
