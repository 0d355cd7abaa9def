import { expect, test } from "vitest";
import { checkLayerSet } from "../../src/formats/checkLayerSet.js";
import type { Readable, SavedLayer } from "../../src/formats/layerSet.js";

/** Numbers of a shape, which nobody reads. */
const of = (...shape: readonly number[]): Readable => ({ shape, floats: () => new Float32Array() });
const weights = of(2, 3, 4);
const long = "a".repeat(100);

const check = (...layers: readonly Omit<SavedLayer, "name">[]) =>
  checkLayerSet("f", {
    id: "self",
    label: "",
    side: "self",
    layers: layers.map((layer) => ({ name: long, ...layer })),
  });

test("checkLayerSet(caller, layerSet) takes layers with other numbers of heads, and stages that fit", () => {
  const stages = { queries: of(2, 3, 5), keys: of(2, 4, 5), values: of(2, 4, 7), scores: weights };
  expect(() => check({ weights, stages }, { weights: of(1, 3, 4) })).not.toThrow();
  expect(() => check({ weights, stages: { queries: of(2, 3, 5) } })).not.toThrow();
  expect(() => check({ weights, stages: { keys: of(2, 4, 5) } })).not.toThrow();
});

const layer = `layer ${"a".repeat(54)}`;
const like = `${layer} must have shape [heads, 3, 4] like the first`;

test.each<[what: string, layer: Omit<SavedLayer, "name">, message: string]>([
  ["other queries", { weights: of(2, 5, 4) }, `${like}, got [2, 5, 4]`],
  ["other keys", { weights: of(2, 3, 5) }, `${like}, got [2, 3, 5]`],
  ["no heads", { weights: of(0, 3, 4) }, `${like}, got [0, 3, 4]`],
  [
    "scores of another shape",
    { weights, stages: { scores: of(2, 3, 5) } },
    `scores of layer ${"a".repeat(44)} must have shape [2, 3, 4], got [2, 3, 5]`,
  ],
  [
    "scores with more axes",
    { weights, stages: { scores: of(2, 3, 4, 1) } },
    `scores of layer ${"a".repeat(44)} must have shape [2, 3, 4], got [2, 3, 4, 1]`,
  ],
  [
    "values of other heads",
    { weights, stages: { values: of(1, 4, 5) } },
    `values of layer ${"a".repeat(44)} must have shape [2, 4, d], got [1, 4, 5]`,
  ],
  [
    "queries as many as keys",
    { weights, stages: { queries: of(2, 4, 5) } },
    `queries of layer ${"a".repeat(43)} must have shape [2, 3, d], got [2, 4, 5]`,
  ],
  [
    "keys with other columns than queries",
    { weights, stages: { queries: of(2, 3, 5), keys: of(2, 4, 6) } },
    `keys of layer ${"a".repeat(46)} must have 5 columns like queries, got 6`,
  ],
])("checkLayerSet(caller, layerSet) refuses a layer with %s", (_, wrong, message) => {
  expect(() => check({ weights }, wrong)).toThrow(new RangeError(`f: ${message}`));
});

test("checkLayerSet(caller, layerSet) refuses a layer set without layers", () => {
  expect(() => check()).toThrow(new RangeError("f: layers must have at least one entry, got none"));
});
