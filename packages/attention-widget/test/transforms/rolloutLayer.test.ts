import { tensor } from "attention-core";
import { rollout } from "attention-core/metrics";
import { describe, expect, test } from "vitest";
import { headOf } from "../../src/transforms/headOf.js";
import { computedShare } from "../../src/transforms/headsWhenRead.js";
import { rolloutByRows } from "../../src/transforms/rolloutByRows.js";
import { rolloutLayer } from "../../src/transforms/rolloutLayer.js";
import { evenTrace, fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";
import { expectUnchanged } from "./helpers/expectUnchanged.js";
import { stagesOf, worstDifference } from "./helpers/read.js";

const FIRST = weightsOnly(
  tensor([
    [
      [1, 0],
      [1, 0],
    ],
  ]),
);

describe("rolloutLayer(trace, label)", () => {
  test("is one layer with one head: attention along all paths", () => {
    const rolled = rolloutLayer(traceOf(["a", "b"], ["a", "b"], [FIRST, FIRST]), "rollout");
    expect(rolled?.layer).toMatchObject({ label: "rollout", headLabels: ["rollout"] });
    expect(rolled?.layer.weights).toEqual(
      tensor([
        [
          [1, 0],
          [0.75, 0.25],
        ],
      ]),
    );
  });

  test("keeps nothing else of the layers", () => {
    expect(stagesOf(rolloutLayer(fullTrace({ causal: true }), "all")!.layer)).toEqual(["weights"]);
  });

  test.each([
    [
      "there are more keys than queries",
      traceOf(["b"], ["a", "b"], [weightsOnly(tensor([[[1, 0]]]))]),
    ],
    ["keys are other tokens than queries", traceOf(["x", "y"], ["a", "b"], [FIRST])],
    ["there are no layers", traceOf(["a"], ["a"], [])],
  ])("is undefined when %s", (_, trace) => {
    expect(rolloutLayer(trace, "rollout")).toBeUndefined();
  });

  test("takes a text without tokens", () => {
    expect(rolloutLayer(evenTrace([]), "rollout")?.layer.weights.shape).toEqual([1, 0, 0]);
  });

  test("changes nothing of what it is given", () => {
    expectUnchanged(fullTrace(), (trace) => rolloutLayer(trace, "rollout"));
  });

  test("of a long text needs every head and the layers before, and is the same rollout", () => {
    const [tokens, heads] = [330, 2];
    const names = Array.from({ length: tokens }, (_, i) => `${i}`);
    const layers = [1, 2].map((seed) => {
      const data = Float32Array.from({ length: heads * tokens ** 2 }, (_, i) =>
        i % tokens === 7 * seed ? 0.5 : 0.5 / (tokens - 1),
      );
      return weightsOnly(tensor(data, [heads, tokens, tokens]));
    });
    const { layer, needs } = rolloutLayer(traceOf(names, names, layers), "rollout")!;
    expect(needs).toHaveLength(3);
    expect(computedShare(layer.weights, 0)).toBe(0);
    const whole = rollout(layers.map(({ weights }) => weights));
    expect(worstDifference(headOf(layer.weights, 0), whole)).toBeLessThan(1e-7);
  });
});

test("rolloutByRows(layers) is the rollout up to each layer", () => {
  const trace = fullTrace();
  const weights = trace.layers.map((layer) => layer.weights);
  const layers = [...weights, ...weights];
  const upTo = rolloutByRows(layers).map((each) => headOf(each, 0));
  const whole = layers.map((_, last) => rollout(layers.slice(0, last + 1)));
  expect(upTo).toHaveLength(layers.length);
  upTo.forEach((rows, i) => {
    expect(worstDifference(rows, whole[i])).toBeLessThan(1e-7);
  });
});
