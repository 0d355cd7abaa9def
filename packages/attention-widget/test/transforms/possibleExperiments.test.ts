import { addBias, applyMask, causalMask, softmax, tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { possibleExperiments } from "../../src/transforms/possibleExperiments.js";
import { fullTrace, weightsOnly } from "../helpers/traces.js";
import { layerOf } from "./helpers/read.js";

const full = layerOf(fullTrace({ causal: true }));

describe("possibleExperiments(layer)", () => {
  test("is everything where Q and K are known", () => {
    const { label, headLabels, weights, queries, keys, mask } = full;
    expect(possibleExperiments({ label, headLabels, weights, queries, keys, mask })).toEqual({
      mask: true,
      unmask: true,
      scale: true,
      temperature: true,
      ownMask: "replaced",
    });
  });

  test("has no scale where only scaled scores are known", () => {
    const { scores, queries, keys, ...scaled } = full;
    const possible = possibleExperiments(scaled);
    expect(possible).toEqual({
      mask: true,
      unmask: true,
      scale: false,
      temperature: true,
      ownMask: "replaced",
    });
  });

  test("is to hide more keys and a temperature where only weights are known", () => {
    const possible = possibleExperiments(weightsOnly(full.weights));
    expect(possible).toEqual({
      mask: true,
      unmask: false,
      scale: false,
      temperature: true,
      ownMask: "none",
    });
  });

  test("has no unmask and no scale where a bias came between scores and weights", () => {
    const { scaledScores } = full;
    const bias = tensor([
      [2, 0],
      [0, 2],
    ]);
    const weights = softmax(addBias(scaledScores!, bias));
    const possible = possibleExperiments({ ...full, maskedScores: undefined, weights });
    expect(possible).toEqual({
      mask: true,
      unmask: false,
      scale: false,
      temperature: true,
      ownMask: "kept",
    });
  });

  test("is nothing where rows of weights are not shares", () => {
    const possible = possibleExperiments(weightsOnly(tensor([[[0.5, 0.2]]])));
    expect(possible).toEqual({
      mask: false,
      unmask: false,
      scale: false,
      temperature: false,
      ownMask: "none",
    });
  });

  test("takes shares that were rounded", () => {
    expect(possibleExperiments(weightsOnly(tensor([[[0.333, 0.333, 0.333]]]))).mask).toBe(true);
  });
});

test("possibleExperiments(layer) of a large layer is what some of its queries show", () => {
  const tokens = 1200;
  const scores = tensor(
    Float32Array.from({ length: tokens ** 2 }, (_, i) => Math.sin(i)),
    [1, tokens, tokens],
  );
  const weights = softmax(applyMask(scores, causalMask(tokens)));
  const layer = { label: "layer", headLabels: ["head"], weights };
  const whole = { mask: true, unmask: true, scale: true, temperature: true, ownMask: "replaced" };
  expect(possibleExperiments({ ...layer, scores, scaledScores: scores })).toEqual(whole);
  expect(
    possibleExperiments({ ...layer, scores, scaledScores: scores, mask: causalMask(tokens) }),
  ).toEqual(whole);
  expect(possibleExperiments(layer)).toEqual({
    ...whole,
    unmask: false,
    scale: false,
    ownMask: "none",
  });
  const doubled = { shape: weights.shape, data: weights.data.map((weight) => 2 * weight) };
  expect(possibleExperiments({ ...layer, weights: doubled }).temperature).toBe(false);
});
