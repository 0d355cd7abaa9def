import { expect, test } from "vitest";
import { layerParameters } from "../../../src/checkpoints/internal/layerParameters.js";
import type { NamedParameters } from "../../../src/checkpoints/namedParameters.js";
import { tensor } from "../../../src/index.js";
import { errorOf, MESSAGE_FORM } from "../../helpers/refusals.js";

const square = [
  [1, 2],
  [3, 4],
];

function open(parameters: NamedParameters) {
  return layerParameters("f", parameters, "layers.1.", "q.weight");
}

test("layerParameters(…) finds a layer in a record", () => {
  const { matrix } = open({ "layers.1.q.weight": square });
  expect(matrix("q.weight", "rows columns")).toEqual(tensor(square));
});

test("layerParameters(…) finds a layer in a Map", () => {
  const { matrix } = open(new Map([["layers.1.q.weight", square]]));
  expect(matrix("q.weight", "rows columns")).toEqual(tensor(square));
});

test("layerParameters(…) finds a layer after any name of a model", () => {
  const { matrix, has } = open({
    "base.model.layers.1.q.weight": square,
    "base.model.layers.1.q.bias": [1],
    "layers.1.k.bias": [1],
  });
  expect(matrix("q.weight", "rows columns").data).toHaveLength(4);
  expect(has("q.bias")).toBe(true);
  expect(has("k.bias")).toBe(false);
});

test("layerParameters(…) does not take layer 11 for layer 1, nor an ending for a name", () => {
  const near = { "layers.11.q.weight": square, "mylayers.1.q.weight": square };
  expect(() => open(near)).toThrow('f: parameters must have "layers.1.q.weight", got ');
});

test("layerParameters(…) of an empty place finds the only layer", () => {
  const { has } = layerParameters("f", { "attn.q.weight": square }, "", "q.weight");
  expect(has("q.weight")).toBe(true);
});

test("layerParameters(…) does not look at other parameters", () => {
  const other = "anything" as unknown as number[];
  expect(open({ "layers.1.q.weight": square, other }).has("q.weight")).toBe(true);
});

test("optionalVector(name, axis) is undefined when it is not there", () => {
  const { optionalVector } = open({ "layers.1.q.weight": square, "layers.1.q.bias": [5, 6] });
  expect(optionalVector("q.bias", "dModel")).toEqual(tensor([5, 6]));
  expect(optionalVector("k.bias", "dModel")).toBeUndefined();
});

test("an axis has one length wherever it occurs, also three times over", () => {
  const read = open({ "layers.1.q.weight": square, "layers.1.bias": [1, 2, 3, 4, 5, 6] });
  read.matrix("q.weight", "dModel dModel");
  expect(read.vector("bias", "dModelTimes3").shape).toEqual([6]);
});

const inherited = Object.create({ "layers.1.q.weight": square });

test.each([
  [
    "a parameter that is missing",
    () => open({ "layers.1.q.weight": square }).vector("q.bias", "dModel"),
    'RangeError: f: parameters must have "layers.1.q.bias", got "layers.1.q.weight"',
  ],
  [
    "a layer that is missing",
    () => open({ "layers.0.q.weight": square }),
    'RangeError: f: parameters must have "layers.1.q.weight", got "layers.0.q.weight"',
  ],
  [
    "no parameters",
    () => open({}),
    'RangeError: f: parameters must have "layers.1.q.weight", got no names',
  ],
  [
    "parameters that are only inherited",
    () => open(inherited),
    'RangeError: f: parameters must have "layers.1.q.weight", got no names',
  ],
  [
    "the layers of two models",
    () => open({ "a.layers.1.q.weight": square, "b.layers.1.q.weight": square }),
    'RangeError: f: parameters must have one "layers.1.q.weight", got "a.layers.1.q.weight", "b.layers.1.q.weight"',
  ],
  [
    "the layers of more models than a sentence can list",
    () =>
      open(Object.fromEntries([..."abcdef"].map((name) => [`${name}.layers.1.q.weight`, square]))),
    `RangeError: f: parameters must have one "layers.1.q.weight", got ${[..."abcde"].map((name) => `"${name}.layers.1.q.weight"`).join(", ")}`,
  ],
  [
    "a vector in place of a matrix",
    () => open({ "layers.1.q.weight": [1, 2] }).matrix("q.weight", "dModel dInput"),
    'RangeError: f: "layers.1.q.weight" must have shape [dModel, dInput], got [2]',
  ],
  [
    "one axis of two lengths",
    () => open({ "layers.1.q.weight": [[1, 2]] }).matrix("q.weight", "dModel dModel"),
    'RangeError: f: "layers.1.q.weight" must have shape [dModel = 1, dModel = 1], got [1, 2]',
  ],
  [
    "no parameters at all",
    // @ts-expect-error wrong on purpose
    () => open(undefined),
    "TypeError: f: parameters must be an object, got undefined",
  ],
])("layerParameters(…) of %s throws", (_, run, message) => {
  expect(String(errorOf(run))).toBe(message);
  expect(message).toMatch(MESSAGE_FORM);
});
