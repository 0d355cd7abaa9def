import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { rolloutTrace } from "../../src/transforms/rolloutTrace.js";
import { evenTrace, fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";
import { expectUnchanged } from "./helpers/expectUnchanged.js";
import { layerOf, stagesOf, weightsOf } from "./helpers/read.js";

const FIRST = weightsOnly(
  tensor([
    [
      [1, 0],
      [1, 0],
    ],
  ]),
);

describe("rolloutTrace(trace, label)", () => {
  test("is one layer with one head: attention along all paths", () => {
    const rolled = rolloutTrace(traceOf(["a", "b"], ["a", "b"], [FIRST, FIRST]), "rollout");
    expect(weightsOf(rolled)).toEqual([
      [
        [1, 0],
        [0.75, 0.25],
      ],
    ]);
    expect(rolled.layers).toHaveLength(1);
    expect(layerOf(rolled)).toMatchObject({ label: "rollout", headLabels: ["rollout"] });
  });

  test("keeps nothing else of the layers", () => {
    expect(stagesOf(layerOf(rolloutTrace(fullTrace({ causal: true }), "all")))).toEqual([
      "weights",
    ]);
  });

  test.each([
    [
      "there are more keys than queries",
      traceOf(["b"], ["a", "b"], [weightsOnly(tensor([[[1, 0]]]))]),
    ],
    ["keys are other tokens than queries", traceOf(["x", "y"], ["a", "b"], [FIRST])],
    ["there are no layers", traceOf(["a"], ["a"], [])],
  ])("gives the same trace when %s", (_, trace) => {
    expect(rolloutTrace(trace, "rollout")).toBe(trace);
  });

  test("takes a text without tokens", () => {
    expect(layerOf(rolloutTrace(evenTrace([]), "rollout")).weights.shape).toEqual([1, 0, 0]);
  });

  test("changes nothing of what it is given", () => {
    expectUnchanged(fullTrace(), (trace) => rolloutTrace(trace, "rollout"));
  });
});
