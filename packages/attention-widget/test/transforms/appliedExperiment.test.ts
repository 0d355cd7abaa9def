import { describe, expect, test } from "vitest";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { appliedExperiment } from "../../src/transforms/appliedExperiment.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";
import { layerOf } from "./helpers/read.js";

const ALL = {
  ...NO_EXPERIMENT,
  isScaled: false,
  temperature: 2,
  mask: { kind: "causal" },
} as const;

describe("appliedExperiment(layer, experiment)", () => {
  test("is the experiment where everything is known", () => {
    expect(appliedExperiment(layerOf(fullTrace()), ALL)).toEqual(ALL);
  });

  test("omits what the layer does not allow: with weights alone, the division stays", () => {
    const layer = layerOf(evenTrace(["a", "b"]));
    expect(appliedExperiment(layer, ALL)).toEqual({ ...ALL, isScaled: true });
  });

  test("omits a mask that hides the same cells as before", () => {
    const causal = layerOf(fullTrace({ causal: true }));
    expect(appliedExperiment(causal, ALL)).toEqual({ ...ALL, mask: { kind: "asGiven" } });
    const wide = { ...NO_EXPERIMENT, mask: { kind: "window", size: 9 } } as const;
    expect(appliedExperiment(layerOf(fullTrace()), wide)).toMatchObject({
      mask: { kind: "asGiven" },
    });
  });

  test("says that no mask replaces the given one", () => {
    const none = { ...NO_EXPERIMENT, mask: { kind: "none" } } as const;
    expect(appliedExperiment(layerOf(fullTrace({ causal: true })), none)).toEqual(none);
  });

  test("changes nothing without a layer, or where rows do not sum to 1", () => {
    expect(appliedExperiment(undefined, ALL)).toBe(NO_EXPERIMENT);
    const { weights } = layerOf(fullTrace());
    const lengths = { ...weights, data: weights.data.map((weight) => 3 * weight) };
    const layer = { label: "layer", headLabels: ["a", "b"], weights: lengths };
    expect(appliedExperiment(layer, ALL)).toBe(NO_EXPERIMENT);
  });
});
