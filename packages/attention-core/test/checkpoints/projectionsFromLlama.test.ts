import { expect, test } from "vitest";
import { projectionsFromLlama } from "../../src/checkpoints.js";
import { tensor, toNested } from "../../src/index.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";
import { expectUnchanged } from "../helpers/unchanged.js";

/** Two heads of queries and one of keys and values, dHead 1. */
function llama(prefix: string) {
  return {
    [`${prefix}layers.0.self_attn.q_proj.weight`]: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [`${prefix}layers.0.self_attn.k_proj.weight`]: [[7, 8, 9]],
    [`${prefix}layers.0.self_attn.v_proj.weight`]: [[10, 11, 12]],
    [`${prefix}layers.0.self_attn.o_proj.weight`]: [
      [13, 14],
      [15, 16],
      [17, 18],
    ],
  };
}

const biases = {
  "layers.0.self_attn.q_proj.bias": [1, 2],
  "layers.0.self_attn.k_proj.bias": [3],
  "layers.0.self_attn.v_proj.bias": [4],
  "layers.0.self_attn.o_proj.bias": [5, 6, 7],
};

test.each(["", "model."])(
  "projectionsFromLlama(parameters, layer) turns the matrices of %slayers and keeps keys narrow",
  (prefix) => {
    const { query, key, value, output } = projectionsFromLlama(llama(prefix), 0);
    expect([query, key, value, output].map((matrix) => toNested(matrix))).toEqual([
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
      [[7], [8], [9]],
      [[10], [11], [12]],
      [
        [13, 15, 17],
        [14, 16, 18],
      ],
    ]);
  },
);

test("projectionsFromLlama(parameters, layer) takes the biases that are there", () => {
  expect(projectionsFromLlama({ ...llama(""), ...biases }, 0)).toMatchObject({
    queryBias: tensor([1, 2]),
    keyBias: tensor([3]),
    valueBias: tensor([4]),
    outputBias: tensor([5, 6, 7]),
  });
  expect(projectionsFromLlama(llama(""), 0)).toMatchObject({
    queryBias: undefined,
    keyBias: undefined,
    valueBias: undefined,
    outputBias: undefined,
  });
});

test("projectionsFromLlama(parameters, layer) changes nothing that it is given", () => {
  expectUnchanged(projectionsFromLlama, { ...llama(""), ...biases }, 0);
});

test.each([
  [
    "of a layer that is not there",
    () => projectionsFromLlama({ "layers.0.self_attn.o_proj.weight": [[1]] }, 1),
    'RangeError: projectionsFromLlama: parameters must have "layers.1.self_attn.o_proj.weight", got "layers.0.self_attn.o_proj.weight"',
  ],
  [
    "of a number as text",
    // @ts-expect-error wrong on purpose
    () => projectionsFromLlama(llama(""), "0"),
    "TypeError: projectionsFromLlama: layer must be a whole number from 0 up, got string",
  ],
  [
    "of keys wider than values",
    () =>
      projectionsFromLlama(
        {
          ...llama(""),
          "layers.0.self_attn.k_proj.weight": [
            [1, 2, 3],
            [4, 5, 6],
          ],
        },
        0,
      ),
    'RangeError: projectionsFromLlama: "layers.0.self_attn.v_proj.weight" must have shape [dKeyValue = 2, dInput = 3], got [1, 3]',
  ],
])("projectionsFromLlama(…) %s throws", (_, run, message) => {
  expect(String(errorOf(run))).toBe(message);
  expect(message).toMatch(MESSAGE_FORM);
});
