import { expect, test } from "vitest";
import { projectionsFromGpt2 } from "../../src/checkpoints.js";
import { tensor, toNested } from "../../src/index.js";
import { errorOf } from "../helpers/refusals.js";
import { expectUnchanged } from "../helpers/unchanged.js";

function gpt2(prefix: string) {
  return {
    [`${prefix}h.3.attn.bias`]: [[[[1]]]], // the causal mask, which GPT-2 stores too
    [`${prefix}h.3.attn.c_attn.weight`]: [
      [1, 2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11, 12],
    ],
    [`${prefix}h.3.attn.c_attn.bias`]: [1, 2, 3, 4, 5, 6],
    [`${prefix}h.3.attn.c_proj.weight`]: [
      [13, 14],
      [15, 16],
    ],
    [`${prefix}h.3.attn.c_proj.bias`]: [7, 8],
  };
}

test.each(["", "transformer."])(
  "projectionsFromGpt2(parameters, layer) splits the columns of %sh and turns nothing",
  (prefix) => {
    const { query, key, value, output } = projectionsFromGpt2(gpt2(prefix), 3);
    expect([query, key, value, output].map((matrix) => toNested(matrix))).toEqual([
      [
        [1, 2],
        [7, 8],
      ],
      [
        [3, 4],
        [9, 10],
      ],
      [
        [5, 6],
        [11, 12],
      ],
      [
        [13, 14],
        [15, 16],
      ],
    ]);
  },
);

test("projectionsFromGpt2(parameters, layer) splits the biases", () => {
  expect(projectionsFromGpt2(gpt2(""), 3)).toMatchObject({
    queryBias: tensor([1, 2]),
    keyBias: tensor([3, 4]),
    valueBias: tensor([5, 6]),
    outputBias: tensor([7, 8]),
  });
});

test("projectionsFromGpt2(parameters, layer) changes nothing that it is given", () => {
  expectUnchanged(projectionsFromGpt2, gpt2(""), 3);
});

test.each([
  [
    "of a layer that is not there",
    () => projectionsFromGpt2(gpt2(""), 12),
    'RangeError: projectionsFromGpt2: parameters must have "h.12.attn.c_attn.weight", got "h.3.attn.c_attn.weight", "h.3.attn.c_proj.weight", "h.3.attn.c_attn.bias", "h.3.attn.c_proj.bias"',
  ],
  [
    "of half a layer",
    () => projectionsFromGpt2(gpt2(""), 0.5),
    "RangeError: projectionsFromGpt2: layer must be a whole number from 0 up, got 0.5",
  ],
  [
    "of matrices kept as nn.Linear keeps them",
    () => {
      const weight = tensor(
        Array.from({ length: 12 }, () => 1),
        [6, 2],
      );
      return projectionsFromGpt2({ ...gpt2(""), "h.3.attn.c_attn.weight": weight }, 3);
    },
    'RangeError: projectionsFromGpt2: "h.3.attn.c_attn.weight" must have shape [dModel = 2, dModelTimes3 = 6], got [6, 2]',
  ],
])("projectionsFromGpt2(…) %s throws", (_, run, message) => {
  expect(String(errorOf(run))).toBe(message);
});
