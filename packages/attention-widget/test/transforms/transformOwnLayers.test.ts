import {
  type AttentionLayer,
  type AttentionTrace,
  attention,
  type HeadPlace,
  tensor,
  toNested,
} from "attention-core";
import { describe, expect, test, vi } from "vitest";
import { type Experiment, NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { DEFAULT_SETTINGS, type InspectorSettings } from "../../src/settings/inspectorSettings.js";
import { TRANSFORM_SETTINGS } from "../../src/transforms/transformOwnLayers.js";
import { transformTrace } from "../../src/transforms/transformTrace.js";
import { evenTrace, fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";
import { expectUnchanged } from "./helpers/expectUnchanged.js";
import { layerOf, rowSums, stagesOf, weightsOf, worstDifference } from "./helpers/read.js";

const LABELS = {
  heads: (by: string, heads: readonly HeadPlace[], layers: number) =>
    `${by} in ${layers}: ${heads.map(({ layer, head }) => `${layer}.${head}`).join(" ")}`,
  rollout: "rollout",
};

function transformed(
  trace: AttentionTrace,
  settings: Partial<InspectorSettings> = {},
): AttentionTrace {
  return transformTrace(trace, { ...DEFAULT_SETTINGS, ...settings }, LABELS).trace;
}

const afterExperiment = (change: Partial<Experiment>) => ({
  experiment: { ...NO_EXPERIMENT, ...change },
});

/** Layers that are made when they are first read; how often each was. */
function lazyTrace(count: number) {
  const make = vi.fn((_index: number): AttentionLayer => layerOf(fullTrace()));
  const layers: AttentionLayer[] = new Array(count);
  for (const index of layers.keys()) {
    Object.defineProperty(layers, index, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make(index);
        Object.defineProperty(layers, index, { value });
        return value;
      },
    });
  }
  return { trace: { ...fullTrace(), layers }, read: () => make.mock.calls.map(([index]) => index) };
}

/** A word of two pieces and one more: all numbers are eighths. */
const SUBWORDS = traceOf(
  ["run", "##ning", "fast"],
  ["run", "##ning", "fast"],
  [
    weightsOnly(
      tensor([
        [
          [0.5, 0.25, 0.25],
          [0.25, 0.25, 0.5],
          [0.125, 0.125, 0.75],
        ],
      ]),
    ),
  ],
);

describe("transformOwnLayers while nothing is asked", () => {
  test.each([1, 2, 12])("is the same trace, of %i layers", (layers) => {
    const trace = evenTrace(["a", "b"], { layers });
    expect(transformed(trace)).toBe(trace);
  });

  test("is the same trace whatever is only shown in another way", () => {
    const trace = evenTrace(["a", "b"], { layers: 2 });
    const shown = { view: "lines", colorScale: "row", direction: "in", metric: "entropy" } as const;
    expect(transformed(trace, shown)).toBe(trace);
  });

  test("keeps the trace if an experiment is not possible", () => {
    const trace = traceOf(["a"], ["b", "c"], [weightsOnly(tensor([[[3, 4]]]))]);
    expect(weightsOf(transformed(trace, afterExperiment({ temperature: 2 })))).toEqual([[[3, 4]]]);
  });
});

describe("transformOwnLayers, one transform", () => {
  test("an experiment applies to every layer, as in attention-core", () => {
    const { queries, keys, values } = layerOf(fullTrace());
    if (!queries || !keys || !values)
      throw new Error("a full trace must have its vectors, got none");
    const trace = { ...fullTrace(), layers: [layerOf(fullTrace()), layerOf(fullTrace())] };
    const { layers } = transformed(
      trace,
      afterExperiment({ mask: { kind: "causal" }, temperature: 0.5 }),
    );
    const { weights } = attention(queries, keys, values, { causal: true, temperature: 0.5 });
    expect(layers.map((layer) => worstDifference(layer.weights, weights))).toEqual([0, 0]);
  });

  test("value norms apply to every layer", () => {
    const layer = {
      ...weightsOnly(tensor([[[0.25, 0.75]]])),
      values: tensor([
        [
          [3, 4],
          [0, 2],
        ],
      ]),
    };
    const trace = traceOf(["a"], ["b", "c"], [layer, layer]);
    const weighted = transformed(trace, { weighting: "valueNorms" });
    expect([0, 1].map((index) => weightsOf(weighted, index))).toEqual([
      [[[1.25, 1.5]]],
      [[[1.25, 1.5]]],
    ]);
  });

  test("subword tokens become words: rows averaged, columns summed", () => {
    const words = transformed(SUBWORDS, { hasWords: true });
    expect(words.queryTokens).toEqual(["running", "fast"]);
    expect(weightsOf(words)).toEqual([
      [
        [0.625, 0.375],
        [0.25, 0.75],
      ],
    ]);
  });

  test("keys are excluded with a gap, or the others renormalised", () => {
    const gap = transformed(SUBWORDS, { excludedKeys: [2] });
    expect(rowSums(layerOf(gap).weights)).toEqual([0.75, 0.5, 0.25]);
    const shared = transformed(SUBWORDS, { excludedKeys: [2], exclusion: "renormalized" });
    expect(rowSums(layerOf(shared).weights)).toEqual(
      [1, 1, 1].map((sum) => expect.closeTo(sum, 6)),
    );
  });
});

describe("transformOwnLayers, one transform after the other", () => {
  test("words come before exclusion: an excluded key is a word", () => {
    const read = transformed(SUBWORDS, { hasWords: true, excludedKeys: [1] });
    expect(weightsOf(read)).toEqual([
      [
        [0.625, 0],
        [0.25, 0],
      ],
    ]);
  });

  test("experiments come before words: subword tokens have the temperature", () => {
    const both = transformed(SUBWORDS, {
      ...afterExperiment({ temperature: 0.5 }),
      hasWords: true,
    });
    // Squares of a row, divided by their sum: 4 1 1, 1 1 4 and 1 1 36.
    const first = (5 / 6 + 2 / 6) / 2;
    expect(toNested(layerOf(both).weights)).toEqual([
      [
        [expect.closeTo(first, 5), expect.closeTo(1 - first, 5)],
        [expect.closeTo(2 / 38, 5), expect.closeTo(36 / 38, 5)],
      ],
    ]);
  });

  test("an experiment is computed once for norms and weights", () => {
    const queries = vi.fn(() => layerOf(fullTrace()).queries);
    const layer = Object.defineProperty({ ...layerOf(fullTrace()) }, "queries", {
      enumerable: true,
      get: queries,
    });
    const settings: InspectorSettings = {
      ...DEFAULT_SETTINGS,
      ...afterExperiment({ temperature: 0.5 }),
      weighting: "valueNorms",
    };
    const { weightsTrace, recorded } = transformTrace(
      { ...fullTrace(), layers: [layer] },
      settings,
      LABELS,
    );
    expect(weightsTrace.layers[0]?.queries).toEqual(layerOf(fullTrace()).queries);
    const calls = queries.mock.calls.length;
    expect(recorded.layers[0]?.queries).toBeUndefined();
    expect(queries).toHaveBeenCalledTimes(calls);
  });

  test("an experiment comes before value norms", () => {
    const layer = {
      ...weightsOnly(tensor([[[0.25, 0.75]]])),
      values: tensor([[[10], [20]]]),
    };
    const trace = traceOf(["a"], ["b", "c"], [layer]);
    const read = transformed(trace, {
      ...afterExperiment({ temperature: 0.5 }),
      weighting: "valueNorms",
    });
    expect(weightsOf(read)).toEqual([[[expect.closeTo(1, 5), expect.closeTo(18, 5)]]]);
  });

  test("heads are combined after the transforms", () => {
    const combinedHeads = [{ layer: 0, head: 0 }];
    const read = transformed(SUBWORDS, { hasWords: true, excludedKeys: [1], combinedHeads });
    expect(weightsOf(read, 1)).toEqual(weightsOf(read, 0));
  });
});

describe("transformTrace, combined layers", () => {
  const combinedHeads = [
    { layer: 0, head: 1 },
    { layer: 1, head: 0 },
  ];

  test("follow the others: first the combined heads, then the rollout", () => {
    const trace = evenTrace(["a", "b"], { heads: 2, layers: 2 });
    const { layers } = transformed(trace, { combinedHeads, combineBy: "max", hasRollout: true });
    expect(layers.map(({ label }) => label)).toEqual([
      "layer 1",
      "layer 2",
      "max in 2: 1.2 2.1",
      "rollout",
    ]);
    expect(layers[0]).toBe(trace.layers[0]);
    expect(layers[3] && stagesOf(layers[3])).toEqual(["weights"]);
  });

  test("a rollout does not count combined heads as a layer", () => {
    const trace = evenTrace(["a", "b"], { layers: 2 });
    const alone = transformed(trace, { hasRollout: true });
    const beside = transformed(trace, { hasRollout: true, combinedHeads: [{ layer: 0, head: 0 }] });
    expect(weightsOf(beside, 3)).toEqual(weightsOf(alone, 2));
    // Half of each token passes by: (1/2 · 1 + 1/2 · 1/2) twice is 5/8 … in rows of two.
    expect(weightsOf(alone, 2)).toEqual([
      [
        [0.625, 0.375],
        [0.375, 0.625],
      ],
    ]);
  });

  test("ignore heads that do not exist", () => {
    const trace = evenTrace(["a"]);
    expect(transformed(trace, { combinedHeads: [{ layer: 3, head: 0 }] }).layers).toHaveLength(1);
  });

  test("are named after the heads that are in them, not after those that were asked for", () => {
    const { layers } = transformed(evenTrace(["a"]), {
      combinedHeads: [
        { layer: 0, head: 0 },
        { layer: 0, head: 5 },
      ],
    });
    expect(layers[1]?.label).toBe("mean in 1: 1.1");
  });

  test("there is no rollout where keys are other tokens", () => {
    const trace = traceOf(["a"], ["b", "c"], [weightsOnly(tensor([[[0.5, 0.5]]]))]);
    expect(transformed(trace, { hasRollout: true })).toBe(trace);
  });
});

describe("transformOwnLayers reads layers only when somebody reads them", () => {
  test.each([
    ["nothing", {}],
    ["an experiment", afterExperiment({ temperature: 2 })],
    ["weighting by value norms", { weighting: "valueNorms" }],
    ["joining words", { hasWords: true }],
    ["exclusion", { excludedKeys: [0] }],
  ] as const)("with %s", (_, settings) => {
    const { trace, read } = lazyTrace(3);
    const { layers } = transformed(trace, settings);
    expect(read()).toEqual([]);
    expect(layers[1]).toBe(layers[1]);
    expect(read()).toEqual([1]);
  });

  test("combined heads read only their own layers", () => {
    const { trace, read } = lazyTrace(3);
    const { layers } = transformed(trace, { combinedHeads: [{ layer: 2, head: 0 }] });
    expect(layers).toHaveLength(4);
    expect([...new Set(read())]).toEqual([2]);
  });
});

describe("transformOwnLayers leaves what it is given", () => {
  test("as given, with every transform at once", () => {
    const everything = {
      ...afterExperiment({ mask: { kind: "causal" }, hiddenCells: [[1, 0]], isScaled: false }),
      weighting: "valueNorms",
      hasWords: true,
      excludedKeys: [0],
      exclusion: "renormalized",
      combinedHeads: [{ layer: 0, head: 1 }],
      hasRollout: true,
    } as const;
    expectUnchanged(fullTrace(), (trace) => transformed(trace, everything));
  });

  test("TRANSFORM_SETTINGS names every setting that changes the trace", () => {
    const trace = evenTrace(["a", "b"], { heads: 2 });
    const changes = [
      ["experiment", afterExperiment({ mask: { kind: "causal" } })],
      ["excludedKeys", { excludedKeys: [0] }],
      ["combinedHeads", { combinedHeads: [{ layer: 0, head: 0 }] }],
      ["hasRollout", { hasRollout: true }],
    ] as const;
    for (const [name, change] of changes) {
      expect(TRANSFORM_SETTINGS).toContain(name);
      expect(transformed(trace, change), name).not.toBe(trace);
    }
  });
});
