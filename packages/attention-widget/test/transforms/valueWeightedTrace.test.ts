import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { valueWeightedTrace } from "../../src/transforms/valueWeightedTrace.js";
import { fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";
import { expectUnchanged } from "./helpers/expectUnchanged.js";
import { layerOf, stagesOf, weightsOf } from "./helpers/read.js";

const layer = {
  ...weightsOnly(tensor([[[0.25, 0.75]], [[0.5, 0.5]]])),
  values: tensor([
    [
      [3, 4],
      [0, 1],
    ],
    [
      [0, 2],
      [8, 6],
    ],
  ]),
};

describe("valueWeightedTrace(trace, layerIndex)", () => {
  test("is each weight times the length of its value", () => {
    expect(weightsOf(valueWeightedTrace(traceOf(["a"], ["b", "c"], [layer]), 0))).toEqual([
      [[1.25, 0.75]],
      [[1, 5]],
    ]);
  });

  test("measures values after W^O where it is known", () => {
    const twice = tensor([
      [2, 0],
      [0, 2],
      [2, 0],
      [0, 2],
    ]);
    const projections = { query: twice, key: twice, value: twice, output: twice };
    const trace = traceOf(["a"], ["b", "c"], [{ ...layer, projections }]);
    expect(weightsOf(valueWeightedTrace(trace, 0))).toEqual([[[2.5, 1.5]], [[2, 10]]]);
  });

  test("takes values that heads share", () => {
    const shared = {
      ...layer,
      values: tensor([
        [
          [3, 4],
          [0, 1],
        ],
      ]),
    };
    expect(weightsOf(valueWeightedTrace(traceOf(["a"], ["b", "c"], [shared]), 0))).toEqual([
      [[1.25, 0.75]],
      [[2.5, 0.5]],
    ]);
  });

  test("keeps nothing but names, weights and mask", () => {
    const weighted = layerOf(valueWeightedTrace(fullTrace({ causal: true }), 0));
    expect(stagesOf(weighted)).toEqual(["mask", "weights"]);
    expect(weighted.headLabels).toEqual(["head 1", "head 2"]);
  });

  test.each([
    ["there is no such layer", fullTrace(), 1],
    ["values are unknown", traceOf(["a"], ["a"], [weightsOnly(tensor([[[1]]]))]), 0],
  ] as const)("gives the same trace when %s", (_, trace, layerIndex) => {
    expect(valueWeightedTrace(trace, layerIndex)).toBe(trace);
  });

  test("changes nothing of what it is given", () => {
    expectUnchanged(fullTrace(), (trace) => valueWeightedTrace(trace, 0));
  });
});
