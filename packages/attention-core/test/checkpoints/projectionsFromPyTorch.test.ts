import { describe, expect, test } from "vitest";
import { projectionsFromPyTorch } from "../../src/checkpoints.js";
import { tensor, toNested } from "../../src/index.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";
import { expectUnchanged } from "../helpers/unchanged.js";

const fused = [
  [1, 2],
  [3, 4],
  [5, 6],
  [7, 8],
  [9, 10],
  [11, 12],
];
const output = [
  [13, 14],
  [15, 16],
];
const layer = { in_proj_weight: fused, "out_proj.weight": output };
const biases = { in_proj_bias: [1, 2, 3, 4, 5, 6], "out_proj.bias": [7, 8] };

test("projectionsFromPyTorch(parameters) splits in_proj_weight by rows and transposes every part", () => {
  const { query, key, value, output: transposed } = projectionsFromPyTorch(layer);
  expect([query, key, value, transposed].map((matrix) => toNested(matrix))).toEqual([
    [
      [1, 3],
      [2, 4],
    ],
    [
      [5, 7],
      [6, 8],
    ],
    [
      [9, 11],
      [10, 12],
    ],
    [
      [13, 15],
      [14, 16],
    ],
  ]);
});

test("projectionsFromPyTorch(parameters) splits in_proj_bias", () => {
  expect(projectionsFromPyTorch({ ...layer, ...biases })).toMatchObject({
    queryBias: tensor([1, 2]),
    keyBias: tensor([3, 4]),
    valueBias: tensor([5, 6]),
    outputBias: tensor([7, 8]),
  });
});

test("projectionsFromPyTorch(parameters) has no biases when the layer has none", () => {
  expect(projectionsFromPyTorch(layer)).toMatchObject({
    queryBias: undefined,
    keyBias: undefined,
    valueBias: undefined,
    outputBias: undefined,
  });
});

test("projectionsFromPyTorch(parameters) reads keys and values of other widths", () => {
  const { query, key, value, keyBias } = projectionsFromPyTorch({
    q_proj_weight: output,
    k_proj_weight: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    v_proj_weight: [[1], [2]],
    "out_proj.weight": output,
    ...biases,
  });
  expect(toNested(query)).toEqual([
    [13, 15],
    [14, 16],
  ]);
  expect(toNested(key)).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  expect(toNested(value)).toEqual([[1, 2]]);
  expect(keyBias).toEqual(tensor([3, 4]));
});

describe("projectionsFromPyTorch(parameters, module) chooses one layer of many", () => {
  const model = Object.fromEntries(
    [1, 11].flatMap((number) =>
      Object.entries(layer).map(([name, rows]) => [
        `encoder.layers.${number}.self_attn.${name}`,
        rows.map((row) => row.map((entry) => entry * number)),
      ]),
    ),
  );

  test.each(["encoder.layers.11.self_attn", "layers.11.self_attn", "layers.11.self_attn."])(
    "by %s",
    (module) => {
      expect(toNested(projectionsFromPyTorch(model, module).query)[0]).toEqual([11, 33]);
    },
  );

  test("and refuses to choose by itself", () => {
    expect(() => projectionsFromPyTorch(model)).toThrow(
      'parameters must have one "out_proj.weight", got "encoder.layers.1.self_attn.out_proj.weight"',
    );
  });
});

test.each(["q_norm.weight", "k_norm.weight", "sinks"])(
  "projectionsFromPyTorch(…) refuses a layer with %s, which projections have no place for",
  (name) => {
    const error = errorOf(() => projectionsFromPyTorch({ ...layer, [name]: [1] }));
    expect(String(error)).toBe(
      `RangeError: projectionsFromPyTorch: parameters must be understood, all of a layer's attention, got "${name}"`,
    );
  },
);

test("projectionsFromPyTorch(parameters) changes nothing that it is given", () => {
  expectUnchanged(projectionsFromPyTorch, { ...layer, ...biases });
});

test.each([
  [
    "without in_proj_weight",
    () => projectionsFromPyTorch({ "out_proj.weight": output, in_proj_weigth: fused }),
    'RangeError: projectionsFromPyTorch: parameters must have "in_proj_weight", got "in_proj_weigth", "out_proj.weight"',
  ],
  [
    "without v_proj_weight",
    () =>
      projectionsFromPyTorch({
        "out_proj.weight": output,
        q_proj_weight: output,
        k_proj_weight: output,
      }),
    'RangeError: projectionsFromPyTorch: parameters must have "v_proj_weight", got "q_proj_weight", "k_proj_weight", "out_proj.weight"',
  ],
  [
    "with a transposed in_proj_weight",
    () => projectionsFromPyTorch({ ...layer, in_proj_weight: tensor(fused.flat(), [2, 6]) }),
    'RangeError: projectionsFromPyTorch: "in_proj_weight" must have shape [dModelTimes3 = 6, dModel = 2], got [2, 6]',
  ],
  [
    "with in_proj_bias of another length",
    () => projectionsFromPyTorch({ ...layer, in_proj_bias: [1, 2], "out_proj.bias": [1, 2] }),
    'RangeError: projectionsFromPyTorch: "in_proj_bias" must have shape [dModelTimes3 = 6], got [2]',
  ],
  [
    "with out_proj.weight that is not square",
    () => projectionsFromPyTorch({ ...layer, "out_proj.weight": [[1, 2]] }),
    'RangeError: projectionsFromPyTorch: "out_proj.weight" must have shape [dModel = 1, dModel = 1], got [1, 2]',
  ],
  [
    "with a learned key and value, which projections cannot hold",
    () => projectionsFromPyTorch({ ...layer, bias_k: [[[1, 2]]], bias_v: [[[1, 2]]] }),
    "RangeError: projectionsFromPyTorch: parameters must be of a layer without add_bias_kv, got one with bias_k",
  ],
  [
    "with a learned value alone",
    () => projectionsFromPyTorch({ ...layer, bias_v: [[[1, 2]]] }),
    "RangeError: projectionsFromPyTorch: parameters must be of a layer without add_bias_kv, got one with bias_v",
  ],
  [
    "with one matrix for all three and another for queries",
    () =>
      projectionsFromPyTorch({
        ...layer,
        q_proj_weight: output,
        k_proj_weight: output,
        v_proj_weight: output,
      }),
    'RangeError: projectionsFromPyTorch: parameters must be understood, all of a layer\'s attention, got "in_proj_weight"',
  ],
  [
    "with a number as module",
    // @ts-expect-error wrong on purpose
    () => projectionsFromPyTorch(layer, 0),
    "TypeError: projectionsFromPyTorch: module must be a string, got number",
  ],
])("projectionsFromPyTorch(…) %s throws", (_, run, message) => {
  expect(String(errorOf(run))).toBe(message);
  expect(message).toMatch(MESSAGE_FORM);
});
