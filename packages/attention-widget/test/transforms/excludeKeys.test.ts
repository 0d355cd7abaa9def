import { type AttentionTrace, tensor } from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { panelsOf } from "../../src/picture/panels/panelsOf.js";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { excludeKeys } from "../../src/transforms/excludeKeys.js";
import { experimentOn } from "../../src/transforms/experimentOn.js";
import { headOf } from "../../src/transforms/headOf.js";
import { evenTrace, fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";
import { anyTrace, PARAMETERS, TOLERANCE } from "./helpers/arbitraries.js";
import { expectUnchanged } from "./helpers/expectUnchanged.js";
import { layerOf, rowSums, weightsOf, worstDifference } from "./helpers/read.js";

const trace = traceOf(
  ["a", "b"],
  ["c", "d", "e"],
  [
    weightsOnly(
      tensor([
        [
          [0.5, 0.25, 0.25],
          [1, 0, 0],
        ],
      ]),
    ),
  ],
);

describe("excludeKeys(trace, keys, rule)", () => {
  test("with a gap leaves the other weights as they are", () => {
    expect(weightsOf(excludeKeys(trace, [0], "gap"))).toEqual([
      [
        [0, 0.25, 0.25],
        [0, 0, 0],
      ],
    ]);
  });

  test("renormalized divides by what is left, and leaves a row of 0", () => {
    expect(weightsOf(excludeKeys(trace, [0], "renormalized"))).toEqual([
      [
        [0, 0.5, 0.5],
        [0, 0, 0],
      ],
    ]);
  });

  test.each(["gap", "renormalized"] as const)("with %s hides the column in its panel", (rule) => {
    const [panel] = panelsOf(excludeKeys(trace, [2], rule), 0, 0, "weights");
    expect([0, 1, 2].map((column) => panel?.isHidden(0, column))).toEqual([false, false, true]);
  });

  test("hides besides what the layer hides itself, also by its scores alone", () => {
    const { mask, ...layer } = layerOf(fullTrace({ causal: true }));
    const given = traceOf(["a", "b"], ["a", "b"], [layer]);
    const hidden = layerOf(excludeKeys(given, [0], "gap")).mask;
    expect(hidden?.data).toEqual(Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1));
  });

  test("with a gap does not change the scores or the output, which use all keys", () => {
    const given = fullTrace();
    const { weights, mask, ...kept } = layerOf(excludeKeys(given, [1], "gap"));
    const { weights: _, mask: __, ...stages } = layerOf(given);
    expect(kept).toEqual(stages);
  });

  test("renormalized has consistent masked scores, and the weighted sum and output that follow", () => {
    const given = fullTrace();
    const hidden = layerOf(excludeKeys(given, [1], "renormalized"));
    expect(hidden.maskedScores?.data[1]).toBe(-Infinity);
    expect(hidden.scaledScores).toEqual(layerOf(given).scaledScores);
    const padded = layerOf(experimentOn(given, 0, { ...NO_EXPERIMENT, paddingFrom: 1 }));
    expect(hidden.headOutputs).toEqual(padded.headOutputs);
    expect(hidden.output).toEqual(padded.output);
    expect(hidden.headOutputs).not.toEqual(layerOf(given).headOutputs);
  });

  test("renormalized has nothing after the weights where the values are not known", () => {
    const { values, ...layer } = layerOf(fullTrace());
    const hidden = layerOf(
      excludeKeys(traceOf(["a", "b"], ["a", "b"], [layer]), [1], "renormalized"),
    );
    expect([hidden.headOutputs, hidden.concatenated, hidden.output]).toEqual(
      new Array(3).fill(undefined),
    );
  });

  test("renormalized has the weights of the experiment that hides the same keys", () => {
    fc.assert(
      fc.property(anyTrace, fc.nat(5), (given, from) => {
        const keys = given.keyTokens.map((_, key) => key).filter((key) => key >= from);
        const hidden = layerOf(excludeKeys(given, keys, "renormalized"));
        const padded = experimentOn(given, 0, { ...NO_EXPERIMENT, paddingFrom: from });
        const worst = worstDifference(hidden.weights, layerOf(padded).weights);
        expect(worst).toBeLessThanOrEqual(TOLERANCE);
      }),
      PARAMETERS,
    );
  });

  test("gives rows that sum to 1 or 0 renormalized, and to no more than 1 with a gap", () => {
    fc.assert(
      fc.property(anyTrace, fc.array(fc.nat(5)), (given, keys) => {
        const renormalized = rowSums(layerOf(excludeKeys(given, keys, "renormalized")).weights);
        const gap = rowSums(layerOf(excludeKeys(given, keys, "gap")).weights);
        expect(renormalized.every((sum) => sum === 0 || Math.abs(sum - 1) <= TOLERANCE)).toBe(true);
        expect(gap.every((sum) => sum <= 1 + TOLERANCE)).toBe(true);
      }),
      PARAMETERS,
    );
  });

  test("hides the excluded keys in every layer", () => {
    const hidden = excludeKeys(evenTrace(["a", "b"], { layers: 3 }), [0], "renormalized");
    expect(hidden.layers.map(({ weights }) => weights.data[1])).toEqual([1, 1, 1]);
  });

  test.each([[[]], [[3]], [[-1, 0.5, Number.NaN]]])("gives the same trace for keys %j", (keys) => {
    expect(excludeKeys(trace, keys, "gap")).toBe(trace);
  });

  test("changes nothing of what it is given", () => {
    expectUnchanged(fullTrace({ causal: true }), (given) =>
      excludeKeys(given, [0], "renormalized"),
    );
  });
});

/** Heads of a long text, from some numbers that are not zero. */
function longTrace(heads: number, first: number): AttentionTrace {
  const tokens = 720;
  const numbers = (count: number) =>
    Float32Array.from({ length: heads * count }, (_, i) => 1 + Math.sin(first * count + i));
  const names = Array.from({ length: tokens }, (_, i) => `${i}`);
  const layer = {
    label: "layer",
    headLabels: names.slice(0, heads),
    weights: { shape: [heads, tokens, tokens], data: numbers(tokens * tokens) },
    values: { shape: [heads, tokens, 2], data: numbers(2 * tokens) },
  } as const;
  return {
    source: { kind: "imported", label: "test" },
    queryTokens: names,
    keyTokens: names,
    layers: [layer],
  };
}

test.each(["gap", "renormalized"] as const)(
  "excludeKeys(trace, keys, %s) of several heads of a long text is that of each by itself",
  (rule) => {
    const [long, alone] = [longTrace(4, 0), longTrace(1, 2)].map(
      (given) => excludeKeys(given, [0, 5], rule).layers[0]!,
    );
    for (const stage of ["weights", "headOutputs"] as const) {
      const [of, wanted] = [long?.[stage], alone?.[stage]];
      expect(of === undefined).toBe(wanted === undefined);
      if (of === undefined || wanted === undefined) continue;
      const { data } = headOf(of, 2);
      expect(
        data.every((value, i) => value === wanted.data[i]),
        stage,
      ).toBe(true);
    }
  },
);
