import { expect, test } from "vitest";
import { projectionsFromBert } from "../../src/checkpoints.js";
import { tensor, toNested } from "../../src/index.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";
import { expectUnchanged } from "../helpers/unchanged.js";

/** A layer whose matrices are [[n, 2], [3, 4]] with n from 1 to 4, and whose biases are [n, 0]. */
function bert(
  prefix: string,
  changes: Record<string, number[] | number[][]> = {},
): Record<string, number[] | number[][]> {
  const parameters: Record<string, number[] | number[][]> = {};
  const names = ["self.query", "self.key", "self.value", "output.dense"];
  for (const [i, name] of names.entries()) {
    parameters[`${prefix}encoder.layer.0.attention.${name}.weight`] = [
      [i + 1, 2],
      [3, 4],
    ];
    parameters[`${prefix}encoder.layer.0.attention.${name}.bias`] = [i + 1, 0];
  }
  return { ...parameters, ...changes };
}

const PLACE = "encoder.layer.0.attention";

test.each(["", "bert.", "roberta."])(
  "projectionsFromBert(parameters, layer) turns the matrices of %sencoder",
  (prefix) => {
    const { query, key, value, output } = projectionsFromBert(bert(prefix), 0);
    expect([query, key, value, output].map((matrix) => toNested(matrix))).toEqual(
      [1, 2, 3, 4].map((first) => [
        [first, 3],
        [2, 4],
      ]),
    );
  },
);

test("projectionsFromBert(parameters, layer) takes the biases as they are", () => {
  expect(projectionsFromBert(bert(""), 0)).toMatchObject({
    queryBias: tensor([1, 0]),
    keyBias: tensor([2, 0]),
    valueBias: tensor([3, 0]),
    outputBias: tensor([4, 0]),
  });
});

test("projectionsFromBert(parameters, layer) changes nothing that it is given", () => {
  expectUnchanged(projectionsFromBert, bert("bert."), 0);
});

test.each([
  [
    "of a layer that is not there",
    () => projectionsFromBert(bert("bert."), 1),
    `RangeError: projectionsFromBert: parameters must have "encoder.layer.1.attention.self.query.weight", got "bert.${PLACE}.self.query.weight", "bert.${PLACE}.self.key.weight", "bert.${PLACE}.self.value.weight", "bert.${PLACE}.self.query.bias"`,
  ],
  [
    "of layer -1",
    () => projectionsFromBert(bert(""), -1),
    "RangeError: projectionsFromBert: layer must be a whole number from 0 up, got -1",
  ],
  [
    "of matrices that do not fit each other",
    () => projectionsFromBert(bert("", { [`${PLACE}.self.key.weight`]: [[1, 2]] }), 0),
    `RangeError: projectionsFromBert: "${PLACE}.self.key.weight" must have shape [dModel = 2, dInput = 2], got [1, 2]`,
  ],
  [
    "of a bias that does not fit",
    () => projectionsFromBert(bert("", { [`${PLACE}.output.dense.bias`]: [1] }), 0),
    `RangeError: projectionsFromBert: "${PLACE}.output.dense.bias" must have shape [dInput = 2], got [1]`,
  ],
])("projectionsFromBert(…) %s throws", (_, run, message) => {
  expect(String(errorOf(run))).toBe(message);
  expect(message).toMatch(MESSAGE_FORM);
});

test("projectionsFromBert(parameters, layer) refuses a missing bias, which would be read as 0", () => {
  const { [`${PLACE}.self.value.bias`]: _, ...others } = bert("");
  expect(() => projectionsFromBert(others, 0)).toThrow(
    `projectionsFromBert: parameters must have "${PLACE}.self.value.bias", got `,
  );
});
