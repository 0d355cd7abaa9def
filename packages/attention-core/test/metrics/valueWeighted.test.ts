import fc from "fast-check";
import { expect, test } from "vitest";
import { type Matrix, project, tensor, toNested } from "../../src/index.js";
import { valueWeighted } from "../../src/metrics/valueWeighted.js";
import { headsOf, matrixOf } from "../helpers/arbitraries.js";
import { expectClose } from "../helpers/expectClose.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { matricesOf, ofEachHead, PARAMETERS, weightsOf } from "./helpers/weights.js";

/** Lengths of vectors with entries below 40, rounded to float32. */
const TOLERANCE = 1e-5;

const values = tensor([
  [3, 4],
  [0, 1],
]);
const perHead = tensor([
  [
    [3, 4],
    [0, 1],
  ],
  [
    [0, 2],
    [6, 8],
  ],
]);
const weights = tensor([[[0.25, 0.75]], [[0.5, 0.5]]]);

/** Weights, values and output projection of 1–3 heads. */
const layer = fc
  .tuple(...Array.from({ length: 5 }, () => fc.integer({ min: 1, max: 3 })))
  .chain(([heads = 1, queries = 1, keys = 1, dValue = 1, dOutput = 1]) =>
    fc.tuple(
      weightsOf(heads, queries, keys),
      headsOf(heads, keys, dValue),
      matrixOf(heads * dValue, dOutput),
    ),
  );

test("valueWeighted(weights, values) is each weight times the length of its value", () => {
  const one = tensor([
    [0.25, 0.75],
    [0, 0],
  ]);
  expect(toNested(valueWeighted(one, values))).toEqual([
    [1.25, 0.75],
    [0, 0],
  ]);
});

test("valueWeighted(weights, values) gives each head its own values", () => {
  expect(toNested(valueWeighted(weights, perHead))).toEqual([[[1.25, 0.75]], [[1, 5]]]);
});

test("valueWeighted(weights, values, output) measures values after the output projection", () => {
  const first = tensor([[1], [0]]);
  expect(toNested(valueWeighted(tensor([[0.5, 0.5]]), values, first))).toEqual([[1.5, 0]]);
});

test("valueWeighted(weights, values, output) gives each head its own rows of the output projection", () => {
  const output = tensor([[1], [0], [0], [1]]); // the first column of head 0, the second of head 1
  expect(toNested(valueWeighted(weights, perHead, output))).toEqual([[[0.75, 0]], [[1, 4]]]);
});

test("valueWeighted(weights, values) is a length, also of a negative weight", () => {
  expect(toNested(valueWeighted(tensor([[-1, 1]]), values))).toEqual([[5, 1]]);
});

test("valueWeighted(weights, values) without queries, keys, columns or heads has the shape of the weights", () => {
  expect(valueWeighted(tensor([], [0, 2]), values)).toEqual(tensor([], [0, 2]));
  expect(valueWeighted(tensor([], [1, 0]), tensor([], [0, 2]))).toEqual(tensor([], [1, 0]));
  expect(valueWeighted(tensor([[0.5, 0.5]]), tensor([], [2, 0]))).toEqual(tensor([[0, 0]]));
  expect(valueWeighted(tensor([], [0, 1, 2]), tensor([], [0, 2, 3]), tensor([], [0, 3]))).toEqual(
    tensor([], [0, 1, 2]),
  );
});

test("valueWeighted(weights, values, output) is the length of the weighted value vector", () => {
  const property = fc.property(layer, ([given, headValues, output]) => {
    const dValue = headValues.shape[2];
    const outputs = matricesOf(tensor(output.data, [given.shape[0], dValue, output.shape[1]]));
    const expected = matricesOf(headValues).map((matrix, head) => {
      const vectors = toNested(project(matrix, outputs[head] as Matrix));
      return (toNested(given)[head] ?? []).map((row) =>
        row.map((weight, key) => Math.hypot(...(vectors[key] ?? []).map((x) => weight * x))),
      );
    });
    expectClose(valueWeighted(given, headValues, output), expected, TOLERANCE);
  });
  fc.assert(property, PARAMETERS);
});

test("valueWeighted(weights, values) of many heads is that of each head", () => {
  const property = fc.property(layer, ([given, headValues]) => {
    const separate = matricesOf(headValues);
    const each = ofEachHead(given, (matrix, head) =>
      valueWeighted(matrix, separate[head] as Matrix),
    );
    expect([...valueWeighted(given, headValues).data]).toEqual(each);
  });
  fc.assert(property, PARAMETERS);
});

test("valueWeighted(weights, values, output) does not change its arguments", () => {
  expectUnchanged(valueWeighted, tensor([[0.5, 0.5]]), values, values);
});
