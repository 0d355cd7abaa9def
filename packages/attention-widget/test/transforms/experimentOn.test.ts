import {
  addBias,
  applyMask,
  attention,
  causalMask,
  maskWhere,
  multiHeadAttention,
  scaleScores,
  slidingWindowMask,
  softmax,
  tensor,
  weightedSum,
} from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { panelsOf } from "../../src/picture/panels/panelsOf.js";
import { type Experiment, NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { MASK_KINDS, wholeMask } from "../../src/settings/masks.js";
import { experimentOn } from "../../src/transforms/experimentOn.js";
import { errorOf } from "../helpers/errorOf.js";
import { fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";
import { anyTrace, forgetStages, PARAMETERS, TOLERANCE } from "./helpers/arbitraries.js";
import { expectUnchanged } from "./helpers/expectUnchanged.js";
import { layerOf, rowSums, stagesOf, weightsOf, worstDifference } from "./helpers/read.js";

/** An experiment that changes this and nothing else. */
const trying = (changes: Partial<Experiment>): Experiment => ({ ...NO_EXPERIMENT, ...changes });

/** Weights alone: [[¼, ¼, ½], [½, ¼, ¼]]. */
const imported = () =>
  traceOf(
    ["a", "b"],
    ["c", "d", "e"],
    [
      weightsOnly(
        tensor([
          [
            [0.25, 0.25, 0.5],
            [0.5, 0.25, 0.25],
          ],
        ]),
      ),
    ],
  );

const anyExperiment: fc.Arbitrary<Experiment> = fc.record({
  mask: fc.oneof(
    fc.constantFrom(...MASK_KINDS).map((kind) => wholeMask({ kind })),
    fc.record({ kind: fc.constant("window" as const), size: fc.integer({ min: 1, max: 4 }) }),
  ),
  hiddenCells: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 4 }),
  paddingFrom: fc.option(fc.nat(6), { nil: null }),
  isScaled: fc.boolean(),
  temperature: fc.constantFrom(0.5, 1, 2),
});

describe("experimentOn(trace, layerIndex, experiment) from Q, K and V", () => {
  test("with mask causal is attention with causal: true, in every stage", () => {
    fc.assert(
      fc.property(anyTrace, (trace) => {
        const { queries, keys, values } = layerOf(trace);
        if (!queries || !keys || !values)
          throw new Error("the arbitrary must have all three, got none");
        const { output, ...stages } = attention(queries, keys, values, { causal: true });
        const layer = layerOf(experimentOn(trace, 0, trying({ mask: { kind: "causal" } })));
        expect(layer).toMatchObject({ ...stages, headOutputs: output });
      }),
      PARAMETERS,
    );
  });

  test("with mask none shows what the layer's own mask hid", () => {
    const shown = experimentOn(fullTrace({ causal: true }), 0, trying({ mask: { kind: "none" } }));
    expect(layerOf(shown)).toEqual(layerOf(fullTrace()));
    expect(layerOf(shown).mask).toBeUndefined();
  });

  test("with a window hides what is its size away", () => {
    const window = trying({ mask: { kind: "window", size: 1 } });
    expect(weightsOf(experimentOn(fullTrace(), 0, window))).toEqual([
      [
        [1, 0],
        [0, 1],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ]);
    expect(layerOf(experimentOn(fullTrace(), 0, window)).mask).toEqual(slidingWindowMask(2, 1));
  });

  test("reaches the output, through W^O", () => {
    const causal = experimentOn(fullTrace(), 0, trying({ mask: { kind: "causal" } }));
    const { output, concatenated } = layerOf(fullTrace({ causal: true }));
    expect(layerOf(causal).output).toEqual(output);
    expect(layerOf(causal).concatenated).toEqual(concatenated);
  });

  test("without scaling has scaled scores equal to the scores", () => {
    const { scores } = layerOf(fullTrace());
    const layer = layerOf(experimentOn(fullTrace(), 0, trying({ isScaled: false })));
    expect(layer.scaledScores).toEqual(scores);
    expect(layer.weights).toEqual(scores && softmax(scores));
  });

  test("with a temperature is attention at that temperature", () => {
    const hot = experimentOn(fullTrace({ causal: true }), 0, trying({ temperature: 4 }));
    expect(layerOf(hot)).toEqual(layerOf(fullTrace({ causal: true, temperature: 4 })));
  });

  test("computes the scores that a layer with only Q and K lacks", () => {
    const { queries, keys, scores, scaledScores, weights } = layerOf(fullTrace());
    const trace = traceOf(["a", "b"], ["a", "b"], [{ ...weightsOnly(weights), queries, keys }]);
    const layer = layerOf(experimentOn(trace, 0, trying({ mask: { kind: "causal" } })));
    expect(layer.scores).toEqual(scores);
    expect(layer.scaledScores).toEqual(scaledScores);
    expect(stagesOf(layer)).not.toContain("headOutputs");
  });

  test("takes keys and values that groups of heads share", () => {
    const square = tensor([
      [1, 0],
      [0, 1],
    ]);
    const narrow = tensor([[1], [2]]);
    const inputs = tensor([
      [1, 2],
      [3, -1],
    ]);
    const projections = { query: square, key: narrow, value: narrow, output: square };
    const make = (causal: boolean) =>
      multiHeadAttention(inputs, projections, { heads: 2, keyValueHeads: 1, causal });
    const { queries, keys, values, weights } = make(false);
    const one = (shared: typeof keys) => tensor(shared.data.slice(0, 2), [1, 2, 1]);
    const layer = { ...weightsOnly(weights), projections, queries };
    const grouped = { ...layer, keys: one(keys), values: one(values) };
    const trace = traceOf(["a", "b"], ["a", "b"], [grouped]);
    const causal = layerOf(experimentOn(trace, 0, trying({ mask: { kind: "causal" } })));
    expect(causal.weights).toEqual(make(true).weights);
    expect(causal.output).toEqual(make(true).output);
  });

  test("finds the causal mask that an imported layer does not state", () => {
    const { mask, maskedScores, ...untold } = layerOf(fullTrace({ causal: true }));
    const trace = traceOf(["a", "b"], ["a", "b"], [untold]);
    const layer = layerOf(experimentOn(trace, 0, trying({ temperature: 2 })));
    expect(layer.weights).toEqual(layerOf(fullTrace({ causal: true, temperature: 2 })).weights);
    expect(layer.mask?.data).toEqual(Uint8Array.of(1, 0, 1, 1, 1, 0, 1, 1));
  });
});

describe("experimentOn(trace, layerIndex, experiment) from less", () => {
  test("with weights alone equals the experiment from Q and K", () => {
    fc.assert(
      fc.property(anyTrace, anyExperiment, (trace, wanted) => {
        // Weights do not show how scores were before scaling, nor what the layer's own mask hid.
        const isMasked = layerOf(trace).mask !== undefined;
        const masked = {
          ...wanted,
          isScaled: true,
          ...(isMasked && { mask: { kind: "asGiven" } as const }),
        };
        const full = layerOf(experimentOn(trace, 0, masked));
        const layer = layerOf(experimentOn(forgetStages(trace), 0, masked));
        expect(worstDifference(layer.weights, full.weights)).toBeLessThanOrEqual(TOLERANCE);
        expect(layer.mask).toEqual(full.mask);
      }),
      PARAMETERS,
    );
  });

  test("hides a key by sharing out what it had", () => {
    const hidden = experimentOn(imported(), 0, trying({ hiddenCells: [[0, 2]] }));
    expect(weightsOf(hidden)).toEqual([
      [
        [0.5, 0.5, 0],
        [0.5, 0.25, 0.25],
      ],
    ]);
    expect(stagesOf(layerOf(hidden))).toEqual(["mask", "weights"]);
    expect(panelsOf(hidden, 0, 0, "weights")[0]?.isHidden(0, 2)).toBe(true);
  });

  test("hides padding from every query", () => {
    const padded = experimentOn(imported(), 0, trying({ paddingFrom: 1 }));
    expect(weightsOf(padded)).toEqual([
      [
        [1, 0, 0],
        [1, 0, 0],
      ],
    ]);
  });

  test("raises weights to 1 / temperature and divides by their sum", () => {
    const { weights } = layerOf(experimentOn(imported(), 0, trying({ temperature: 0.5 })));
    // 1/16, 1/16 and 1/4 of 6/16
    const expected = tensor([
      [
        [1 / 6, 1 / 6, 2 / 3],
        [2 / 3, 1 / 6, 1 / 6],
      ],
    ]);
    expect(worstDifference(weights, expected)).toBeLessThanOrEqual(TOLERANCE);
  });

  test("invents no mask if only the temperature changes", () => {
    expect(layerOf(experimentOn(imported(), 0, trying({ temperature: 2 }))).mask).toBeUndefined();
  });

  test("gives weights of 0 where every key is hidden", () => {
    expect(weightsOf(experimentOn(imported(), 0, trying({ paddingFrom: 0 })))).toEqual([
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ]);
  });

  test("does not show keys whose scores it does not know", () => {
    const causal = forgetStages(fullTrace({ causal: true }));
    expect(experimentOn(causal, 0, trying({ mask: { kind: "none" } }))).toBe(causal);
    const window = layerOf(experimentOn(causal, 0, trying({ mask: { kind: "window", size: 1 } })));
    expect(window.mask?.data).toEqual(Uint8Array.of(1, 0, 0, 1));
  });

  test("does not leave out a scaling that it cannot see", () => {
    const trace = imported();
    expect(experimentOn(trace, 0, trying({ isScaled: false }))).toBe(trace);
  });

  test("makes outputs of values that are known", () => {
    const values = tensor([[[4], [8], [100]]]);
    const [layer] = imported().layers;
    const trace = { ...imported(), layers: [{ ...layer!, values }] };
    const hidden = layerOf(experimentOn(trace, 0, trying({ paddingFrom: 2 })));
    expect(hidden.headOutputs).toEqual(weightedSum(hidden.weights, values));
    expect(hidden.headOutputs?.data[0]).toBe(6);
    expect(hidden.output).toBeUndefined();
  });

  test("keeps a bias that no plain computation would have", () => {
    const { scaledScores, weights: plain, ...stages } = layerOf(fullTrace());
    if (scaledScores === undefined)
      throw new Error("a full trace must have scaled scores, got none");
    const maskedScores = addBias(
      scaledScores,
      tensor([
        [0, 3],
        [1, 0],
      ]),
    );
    const layer = { ...stages, scaledScores, maskedScores, weights: softmax(maskedScores) };
    const trace = traceOf(["a", "b"], ["a", "b"], [layer]);
    const causal = layerOf(
      experimentOn(trace, 0, trying({ mask: { kind: "causal" }, isScaled: false })),
    );
    const expected = applyMask(maskedScores, causalMask(2));
    expect(causal.maskedScores).toEqual(expected);
    expect(causal.weights).toEqual(softmax(expected));
    expect(causal.scaledScores).toBe(scaledScores);
  });

  test("takes scores of another scale as they are", () => {
    const { scores, ...stages } = layerOf(fullTrace());
    if (scores === undefined) throw new Error("a full trace must have scores, got none");
    const scaledScores = scaleScores(scores, 2, 0.25);
    const weights = softmax(scaledScores);
    const layer = { ...stages, scores, scaledScores, maskedScores: scaledScores, weights };
    const trace = traceOf(["a", "b"], ["a", "b"], [layer]);
    const changed = layerOf(experimentOn(trace, 0, trying({ temperature: 2 })));
    expect(changed.weights).toEqual(softmax(scaledScores, { temperature: 2 }));
  });
});

describe("experimentOn(trace, layerIndex, experiment) always", () => {
  test("gives rows that sum to 1 or 0 and finite weights", () => {
    fc.assert(
      fc.property(anyTrace, anyExperiment, fc.boolean(), (trace, experiment, isForgotten) => {
        const given = isForgotten ? forgetStages(trace) : trace;
        for (const sum of rowSums(layerOf(experimentOn(given, 0, experiment)).weights)) {
          expect(sum === 0 || Math.abs(sum - 1) <= TOLERANCE).toBe(true);
        }
      }),
      PARAMETERS,
    );
  });

  test("gives a key that it hides a weight of 0", () => {
    fc.assert(
      fc.property(anyTrace, anyExperiment, (trace, experiment) => {
        const { weights, mask } = layerOf(experimentOn(trace, 0, experiment));
        const hidden = weights.data.filter((_, i) => mask?.data[i % mask.data.length] === 0);
        expect(hidden.every((weight) => weight === 0)).toBe(true);
      }),
      PARAMETERS,
    );
  });

  test("changes nothing of what it is given", () => {
    expectUnchanged(fullTrace({ causal: true }), (trace) =>
      experimentOn(trace, 0, trying({ mask: { kind: "none" }, isScaled: false, temperature: 2 })),
    );
  });

  test.each([
    ["nothing is tried", fullTrace(), 0, NO_EXPERIMENT],
    ["no such layer is there", fullTrace(), 7, trying({ temperature: 2 })],
    [
      "the mask is the layer's own",
      fullTrace({ causal: true }),
      0,
      trying({ mask: { kind: "causal" } }),
    ],
    [
      "cells lie outside",
      fullTrace(),
      0,
      trying({
        hiddenCells: [
          [2, 0],
          [0, 2],
          [-1, 0],
        ],
      }),
    ],
    ["padding begins after the last key", fullTrace(), 0, trying({ paddingFrom: 2 })],
    [
      "rows are not shares",
      traceOf(["a"], ["a"], [weightsOnly(tensor([[[3]]]))]),
      0,
      trying({ temperature: 2 }),
    ],
    [
      "weights are negative",
      traceOf(["a"], ["a", "b"], [weightsOnly(tensor([[[2, -1]]]))]),
      0,
      trying({ temperature: 2 }),
    ],
  ] as const)("gives the same trace when %s", (_, trace, layerIndex, experiment) => {
    expect(experimentOn(trace, layerIndex, experiment)).toBe(trace);
  });

  test("leaves deeper layers as they were, and unread", () => {
    const [layer] = fullTrace().layers;
    const layers = [layer!, layer!];
    Object.defineProperty(layers, 1, {
      get: () => {
        throw new Error("read too early");
      },
    });
    const trace = { ...fullTrace(), layers };
    const causal = experimentOn(trace, 0, trying({ mask: { kind: "causal" } }));
    expect(layerOf(causal).weights.data[1]).toBe(0);
    expect(causal.layers).toHaveLength(2);
  });

  test("starts from the weights if scores are NaN", () => {
    const layer = layerOf(fullTrace());
    const scaledScores = tensor(new Float32Array(8).fill(Number.NaN), [2, 2, 2]);
    const broken = { ...layer, scores: scaledScores, scaledScores, maskedScores: scaledScores };
    const trace = traceOf(["a", "b"], ["a", "b"], [broken]);
    const causal = layerOf(experimentOn(trace, 0, trying({ mask: { kind: "causal" } })));
    expect(causal.weights.data.slice(0, 2)).toEqual(Float32Array.of(1, 0));
    expect(causal.mask).toEqual(maskWhere(2, 2, (query, key) => key <= query));
  });

  test.each([
    [{ temperature: 0 }, "RangeError: softmax: temperature must be a positive number, got 0"],
    [
      { mask: { kind: "window", size: 0 } },
      "RangeError: slidingWindowMask: window must be a whole number from 1 up, or { before, after }, got 0",
    ],
  ] as const)("refuses %j", (changes, message) => {
    expect(errorOf(() => experimentOn(fullTrace(), 0, trying(changes)))).toBe(message);
  });

  test("takes a text without tokens", () => {
    const empty = traceOf([], [], [weightsOnly(tensor([], [1, 0, 0]))]);
    const changed = experimentOn(empty, 0, trying({ mask: { kind: "causal" }, temperature: 2 }));
    expect(layerOf(changed).weights.shape).toEqual([1, 0, 0]);
  });
});
