import { type AttentionLayer, tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { explainCombination } from "../../../src/picture/cell/explainCombination.js";
import {
  DEFAULT_SETTINGS,
  type InspectorSettings,
} from "../../../src/settings/inspectorSettings.js";
import { appliedEdits } from "../../../src/transforms/appliedEdits.js";
import { headOf } from "../../../src/transforms/headOf.js";
import { transformTrace } from "../../../src/transforms/transformTrace.js";
import { valueLength, valuesAndProjection } from "../../../src/transforms/valuesAndProjection.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
import { fullTrace, traceOf, weightsOnly } from "../../helpers/traces.js";

const SUBWORDS = ["run", "##ning", "late"];
const LAYER: AttentionLayer = {
  ...weightsOnly(
    tensor([
      [
        [0.5, 0.25, 0.25],
        [0.25, 0.5, 0.25],
        [0.125, 0.375, 0.5],
      ],
    ]),
  ),
  values: tensor([
    [
      [3, 4],
      [0, 2],
      [6, 8],
    ],
  ]),
};
const TRACE = traceOf(SUBWORDS, SUBWORDS, [LAYER]);

/** What is said of a cell of what the settings make of the trace. */
function said(change: Partial<InspectorSettings>, row: number, column: number, trace = TRACE) {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  const transformed = transformTrace(trace, settings, inspectorEn.combined);
  const layer = transformed.trace.layers.length - 1;
  const weights = transformed.trace.layers[layer]?.weights;
  if (weights === undefined) throw new Error("a layer must be there, got none");
  const value = headOf(weights, 0).data[row * weights.shape[2] + column] ?? Number.NaN;
  const edits = appliedEdits({ given: trace, trace: transformed.trace, layer, ...settings });
  return explainCombination(
    { transformed, settings, edits, layer, head: 0, cell: { row, column }, value },
    inspectorEn,
  );
}

describe("explainCombination(number, messages)", () => {
  test("of numbers that a step made says nothing", () => {
    expect(said({}, 0, 0)).toBeNull();
  });

  test("of a value norm is the weight times the norm of the value", () => {
    expect(said({ weighting: "valueNorms" }, 2, 0)).toBe(
      "Weight 0.1250 × value norm 5.000 = 0.6250.",
    );
  });

  test("of a value norm beside excluded keys uses the renormalised weight", () => {
    const without = { excludedKeys: [1], weighting: "valueNorms" } as const;
    expect(said(without, 2, 0)).toBe("Weight 0.1250 × value norm 5.000 = 0.6250.");
    // 0.125 of the 0.625 that the other keys have.
    expect(said({ ...without, exclusion: "renormalized" }, 2, 0)).toBe(
      "Weight 0.2000 × value norm 5.000 = 1.000.",
    );
  });

  test("of words is the sum of the columns over the number of rows", () => {
    expect(said({ hasWords: true }, 0, 1)).toBe("(0.2500 + 0.2500) ÷ 2 rows = 0.2500.");
    expect(said({ hasWords: true }, 1, 0)).toBe("(0.1250 + 0.3750) = 0.5000.");
    expect(said({ hasWords: true }, 1, 1)).toBe(
      "Each word is one subword token, so its weight stays the same.",
    );
  });

  test("of words of many subword tokens counts them", () => {
    const tokens = ["a", "##b", "##c", "d"];
    const weights = tensor(new Float32Array(16).fill(0.25), [1, 4, 4]);
    const trace = traceOf(tokens, tokens, [weightsOnly(weights)]);
    expect(said({ hasWords: true }, 0, 0, trace)).toBe(
      "The sum of 9 subword weights ÷ 3 rows = 0.7500.",
    );
  });

  test("of combined heads is their mean", () => {
    const combinedHeads = [{ layer: 0, head: 0 }];
    expect(said({ combinedHeads, combination: "heads" }, 0, 0)).toBe(
      "Mean of head 1 at this cell: (0.5000) ÷ 1 = 0.5000.",
    );
  });

  test("of what was made in several ways says nothing", () => {
    expect(said({ hasWords: true, weighting: "valueNorms" }, 0, 0)).toBeNull();
    const shared = { excludedKeys: [1], exclusion: "renormalized" } as const;
    expect(said({ ...shared, hasWords: true }, 1, 0)).toBeNull();
    expect(said({ hasRollout: true, combination: "rollout" }, 0, 0)).toBeNull();
  });
});

describe("valueLength(values, head, key)", () => {
  test("is the length of the value after W^O, for each head by its own rows", () => {
    const [layer] = fullTrace().layers;
    const known = layer && valuesAndProjection(layer);
    if (known?.output === undefined) throw new Error("the trace must have W^O, got none");
    // Values are the inputs, and W^O changes nothing: [1, 0 | 2, −1] and [0, 1 | −1, 3].
    expect(valueLength(known, 0, 0)).toBe(1);
    expect(valueLength(known, 1, 0)).toBeCloseTo(Math.sqrt(5), 6);
    expect(valueLength(known, 1, 1)).toBeCloseTo(Math.sqrt(10), 6);
  });
});
