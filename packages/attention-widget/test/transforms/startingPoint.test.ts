import { type AttentionLayer, tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { appliedExperiment } from "../../src/transforms/appliedExperiment.js";
import { possibleExperiments } from "../../src/transforms/possibleExperiments.js";
import { startingPoint } from "../../src/transforms/startingPoint.js";
import { fullTrace, weightsOnly } from "../helpers/traces.js";
import { layerOf } from "./helpers/read.js";

/** A layer that counts how often its scores are read, which only a starting point needs. */
function countedLayer(layer: AttentionLayer) {
  const reads = { count: 0 };
  const counted = new Proxy(layer, {
    get(target, name, receiver) {
      if (name === "scaledScores") reads.count += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return { counted, reads };
}

describe("startingPoint(layer)", () => {
  test("is plain where the weights are the softmax of the masked scaled scores", () => {
    const { scores, scaledScores } = layerOf(fullTrace());
    expect(startingPoint(layerOf(fullTrace()))).toMatchObject({
      kind: "plain",
      scores,
      scaledScores,
    });
  });

  test("of weights alone is their logarithm", () => {
    const start = startingPoint(weightsOnly(tensor([[[0.25, 0.75]]])));
    expect(start?.kind).toBe("hidden");
    expect(start?.scaledScores.data).toEqual(Float32Array.of(Math.log(0.25), Math.log(0.75)));
  });

  test("is computed once for a layer, however many ask", () => {
    const { counted, reads } = countedLayer(layerOf(fullTrace()));
    const first = startingPoint(counted);
    expect(reads.count).toBe(1);
    expect(startingPoint(counted)).toBe(first);
    possibleExperiments(counted);
    appliedExperiment(counted, { ...NO_EXPERIMENT, temperature: 2 });
    expect(reads.count).toBe(1);
  });

  test("is looked for once where there is none", () => {
    const { counted, reads } = countedLayer(weightsOnly(tensor([[[0.9, 0.9]]])));
    expect(startingPoint(counted)).toBeUndefined();
    expect(startingPoint(counted)).toBeUndefined();
    expect(reads.count).toBe(1);
  });

  test("of another layer with the same numbers is its own", () => {
    const [first, second] = [fullTrace(), fullTrace()].map((trace) =>
      startingPoint(layerOf(trace)),
    );
    expect(second).not.toBe(first);
    expect(second).toEqual(first);
  });
});
