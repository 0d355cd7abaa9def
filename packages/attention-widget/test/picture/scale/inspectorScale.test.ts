import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { inspectorScale } from "../../../src/picture/scale/inspectorScale.js";
import { scalePosition } from "../../../src/picture/scale/valueScale.js";
import type { Stage } from "../../../src/settings/stages.js";
import { fullTrace, traceOf, weightsOnly } from "../../helpers/traces.js";

const PLAIN = { colorScale: "linear", hasOneScale: false } as const;

function scaleOf(trace: ReturnType<typeof fullTrace>, stage: Stage, settings = {}) {
  const [layer] = trace.layers;
  if (layer === undefined) throw new Error("a trace must have a layer, got none");
  const panels = panelsOf(trace, 0, 0, stage);
  return inspectorScale({ stage, panels, settings: { ...PLAIN, ...settings }, layer, head: 0 });
}

describe("inspectorScale", () => {
  test("in proportion it is the scale of the plain heatmap", () => {
    expect(scaleOf(fullTrace(), "weights")).toEqual({ kind: "sequential", limit: 1 });
    // The first head's scores of fullTrace: [0, 1] · [0, 1]ᵀ swapped, the largest is 1.
    expect(scaleOf(fullTrace(), "scores").limit).toBe(1);
  });

  test("one scale serves scores, scaled and masked scores", () => {
    const own = scaleOf(fullTrace(), "scaledScores").limit;
    const one = scaleOf(fullTrace(), "scaledScores", { hasOneScale: true }).limit;
    expect(own).toBeCloseTo(1 / Math.SQRT2, 6);
    expect(one).toBe(scaleOf(fullTrace(), "scores").limit);
    expect(scaleOf(fullTrace(), "weights", { hasOneScale: true }).limit).toBe(1);
  });

  test("weights above 1 widen the scale", () => {
    const trace = traceOf(["a"], ["a", "b"], [weightsOnly(tensor([[[2.5, 0.5]]]))]);
    expect(scaleOf(trace, "weights").limit).toBe(2.5);
  });

  test("by rows, the maximum of each row has the full colour", () => {
    const weights = tensor([
      [
        [0.25, 0.5],
        [0.1, 0.05],
      ],
    ]);
    const trace = traceOf(["a", "b"], ["a", "b"], [weightsOnly(weights)]);
    const scale = scaleOf(trace, "weights", { colorScale: "row" });
    expect(scalePosition(scale, 0.5, 0)).toBe(1);
    expect(scalePosition(scale, 0.25, 0)).toBe(0.5);
    expect(scalePosition(scale, Math.fround(0.1), 1)).toBe(1);
  });

  test("a row of zeros has no colour", () => {
    const trace = traceOf(["a"], ["a", "b"], [weightsOnly(tensor([[[0, 0]]]))]);
    expect(scalePosition(scaleOf(trace, "weights", { colorScale: "row" }), 0, 0)).toBe(0);
  });
});
