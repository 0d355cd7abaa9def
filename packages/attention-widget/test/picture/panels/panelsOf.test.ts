import { type AttentionLayer, type AttentionTrace, type Mask, tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import type { Panel } from "../../../src/picture/panels/panel.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { STAGES, type Stage } from "../../../src/settings/stages.js";
import { headOf } from "../../../src/transforms/headOf.js";
import { fullTrace, traceOf, weightsOnly } from "../../helpers/traces.js";

/** The first layer of a trace that has one. */
const layerOf = (trace: AttentionTrace) => trace.layers[0] as AttentionLayer;

/** The only panel of a step of the first layer. */
function panelOf(trace: AttentionTrace, head: number, stage: Stage): Panel {
  const [panel, ...others] = panelsOf(trace, 0, head, stage);
  if (panel === undefined || others.length > 0)
    throw new Error("the stage must have one panel, got another number");
  return panel;
}

/** Which cells are hidden, row by row. */
const hiddenCells = ({ rowLabels, columnLabels, isHidden }: Panel) =>
  rowLabels.map((_, row) => columnLabels.map((_, column) => isHidden(row, column)));

const NOTHING_HIDDEN = [
  [false, false],
  [false, false],
];
const LATER_HIDDEN = [
  [false, true],
  [false, false],
];

const trace = fullTrace();
const layer = layerOf(trace);

describe("panelsOf(trace, layer, head, stage)", () => {
  test.each([
    ["inputs", ["X"]],
    ["projected", ["Q", "K", "V"]],
    ["scores", ["Q·Kᵀ"]],
    ["scaledScores", ["Q·Kᵀ/√dₖ"]],
    ["maskedScores", ["masked"]],
    ["weights", ["A"]],
    ["headOutputs", ["A·V"]],
    ["output", ["output"]],
  ] as const)("of %s is the matrices %j", (stage, symbols) => {
    expect(panelsOf(trace, 0, 0, stage).map(({ symbol }) => symbol)).toEqual(symbols);
  });

  test("of projected gives each matrix the colour of its role and the tokens as rows", () => {
    const panels = panelsOf(trace, 0, 0, "projected");
    expect(panels.map(({ role }) => role)).toEqual(["query", "key", "value"]);
    expect(panels.map(({ rowAxis }) => rowAxis)).toEqual(["query", "key", "key"]);
    for (const { columnAxis, rowLabels, columnLabels } of panels) {
      expect(columnAxis).toBe("component");
      expect(rowLabels).toEqual(["it", "was"]);
      expect(columnLabels).toEqual(["1", "2"]);
    }
  });

  test.each(["scores", "scaledScores", "maskedScores", "weights"] as const)(
    "of %s has queries as rows and keys as columns",
    (stage) => {
      const { rowAxis, columnAxis, rowLabels, columnLabels, role } = panelOf(trace, 0, stage);
      expect({ rowAxis, columnAxis, role }).toEqual({
        rowAxis: "query",
        columnAxis: "key",
        role: "none",
      });
      expect(rowLabels).toEqual(["it", "was"]);
      expect(columnLabels).toEqual(["it", "was"]);
    },
  );

  test.each(["inputs", "output"] as const)("of %s numbers the columns from 1", (stage) => {
    const { rowAxis, columnAxis, columnLabels } = panelOf(trace, 0, stage);
    expect([rowAxis, columnAxis]).toEqual(["query", "component"]);
    expect(columnLabels).toEqual(["1", "2", "3", "4"]);
  });

  test.each([
    [0, [1, 0, 0, 1]],
    [1, [2, -1, -1, 3]],
  ])("of projected shows head %i's own data", (head, queries) => {
    expect([...(panelsOf(trace, 0, head, "projected")[0]?.values ?? [])]).toEqual(queries);
  });

  test.each([
    ["scores", 0, [0, 1, 1, 0]],
    ["scores", 1, [5, -5, -5, 10]],
  ] as const)("of %s shows head %i's q·k", (stage, head, values) => {
    expect([...panelOf(trace, head, stage).values]).toEqual(values);
  });

  test.each(["scores", "scaledScores", "maskedScores", "weights", "headOutputs"] as const)(
    "of %s is a view on the trace's own data, not a copy",
    (stage) => {
      const { values } = panelOf(trace, 1, stage);
      expect(values.buffer).toBe(layer[stage]?.data.buffer);
      expect(values.byteOffset).toBe(values.byteLength);
    },
  );

  test("of inputs and output is the trace's own array", () => {
    expect(panelOf(trace, 0, "inputs").values).toBe(layer.inputs?.data);
    expect(panelOf(trace, 0, "output").values).toBe(layer.output?.data);
  });

  test.each(STAGES.filter((stage) => stage !== "weights"))(
    "of %s is nothing if the trace lacks that step",
    (stage) => {
      const bare = traceOf(["it"], ["it"], [weightsOnly(tensor([[[1]]]))]);
      expect(panelsOf(bare, 0, 0, stage)).toEqual([]);
    },
  );

  test("of projected omits only what is absent", () => {
    const noKeys = { ...trace, layers: [{ ...layer, keys: undefined }] };
    expect(panelsOf(noKeys, 0, 0, "projected").map(({ symbol }) => symbol)).toEqual(["Q", "V"]);
  });

  test.each([-1, 1, 7])("of layer %i, which does not exist, is nothing", (missing) => {
    expect(panelsOf(trace, missing, 0, "weights")).toEqual([]);
  });

  test("shows the given layer", () => {
    const [first, second] = [tensor([[[1]]]), tensor([[[0.5]]])];
    const two = traceOf(["it"], ["it"], [weightsOnly(first), weightsOnly(second)]);
    expect(panelsOf(two, 1, 0, "weights")[0]?.values[0]).toBe(0.5);
  });

  test("of more keys than queries has a column per key", () => {
    const weights = tensor([[[0.5, 0.25, 0.25]], [[0, 0, 1]]]);
    const panel = panelOf(
      traceOf(["il"], ["it", "was", "it"], [weightsOnly(weights)]),
      1,
      "weights",
    );
    expect(panel.rowLabels).toEqual(["il"]);
    expect(panel.columnLabels).toEqual(["it", "was", "it (2)"]);
    expect([...panel.values]).toEqual([0, 0, 1]);
  });

  test("names a repeated token by its occurrence, in rows and columns", () => {
    const weights = tensor(new Float32Array(9), [1, 3, 3]);
    const tokens = ["the", "cat", "the"];
    const panel = panelOf(traceOf(tokens, tokens, [weightsOnly(weights)]), 0, "weights");
    expect(panel.rowLabels).toEqual(["the", "cat", "the (2)"]);
    expect(panel.columnLabels).toEqual(["the", "cat", "the (2)"]);
  });

  test("of no tokens has neither rows nor columns", () => {
    const empty = traceOf([], [], [weightsOnly(tensor(new Float32Array(0), [1, 0, 0]))]);
    const panel = panelOf(empty, 0, "weights");
    expect([panel.rowLabels, panel.columnLabels, [...panel.values]]).toEqual([[], [], []]);
  });
});

describe("panelsOf(trace, …).isHidden(row, column)", () => {
  const causal = fullTrace({ causal: true });

  test.each(["weights", "maskedScores"] as const)(
    "is true in %s where the mask has 0, for every head",
    (stage) => {
      for (const head of [0, 1]) {
        const panel = panelOf(causal, head, stage);
        expect(hiddenCells(panel)).toEqual(LATER_HIDDEN);
        expect(panel.hasHidden).toBe(true);
      }
    },
  );

  test.each(["scores", "scaledScores"] as const)(
    "is false in %s, which were computed before the mask",
    (stage) => {
      const panel = panelOf(causal, 0, stage);
      expect(hiddenCells(panel)).toEqual(NOTHING_HIDDEN);
      expect(panel.hasHidden).toBe(false);
    },
  );

  test.each(["inputs", "projected", "headOutputs", "output"] as const)(
    "is false in %s, which has no pairs",
    (stage) => {
      for (const panel of panelsOf(causal, 0, 0, stage)) {
        expect(panel.isHidden(0, 1)).toBe(false);
        expect(panel.hasHidden).toBe(false);
      }
    },
  );

  test("is false where there is no mask", () => {
    const panel = panelOf(trace, 0, "weights");
    expect(hiddenCells(panel)).toEqual(NOTHING_HIDDEN);
    expect(panel.hasHidden).toBe(false);
  });

  test("is true where a masked score is −∞ and no mask is recorded", () => {
    const unmasked = { ...causal, layers: [{ ...layerOf(causal), mask: undefined }] };
    for (const head of [0, 1]) {
      expect(hiddenCells(panelOf(unmasked, head, "weights"))).toEqual(LATER_HIDDEN);
      expect(hiddenCells(panelOf(unmasked, head, "maskedScores"))).toEqual(LATER_HIDDEN);
    }
  });

  test("follows a mask that differs from head to head", () => {
    const mask: Mask = { shape: [2, 2, 2], data: Uint8Array.of(1, 1, 1, 1, 1, 0, 1, 1) };
    const perHead = { ...trace, layers: [{ ...layer, mask }] };
    expect(hiddenCells(panelOf(perHead, 0, "weights"))).toEqual(NOTHING_HIDDEN);
    expect(hiddenCells(panelOf(perHead, 1, "weights"))).toEqual(LATER_HIDDEN);
  });

  test("is not guessed from a weight of 0", () => {
    const weights = tensor([
      [
        [1, 0],
        [0.5, 0.5],
      ],
    ]);
    const panel = panelOf(
      traceOf(["it", "was"], ["it", "was"], [weightsOnly(weights)]),
      0,
      "weights",
    );
    expect(hiddenCells(panel)).toEqual(NOTHING_HIDDEN);
  });

  test("hides nothing under a mask of ones, and hasHidden says so", () => {
    const mask: Mask = { shape: [2, 2], data: Uint8Array.of(1, 1, 1, 1) };
    const panel = panelOf({ ...trace, layers: [{ ...layer, mask }] }, 0, "weights");
    expect(hiddenCells(panel)).toEqual(NOTHING_HIDDEN);
    expect(panel.hasHidden).toBe(false);
  });

  test("and hasHidden are about the head that is shown, not about another", () => {
    const mask: Mask = { shape: [2, 2, 2], data: Uint8Array.of(1, 1, 1, 1, 1, 0, 1, 1) };
    const perHead = { ...trace, layers: [{ ...layer, mask }] };
    expect([0, 1].map((head) => panelOf(perHead, head, "weights").hasHidden)).toEqual([
      false,
      true,
    ]);
  });
});

test("headOf(tensor, head) is one head's rows, as a view", () => {
  const heads = tensor([[[1, 2]], [[3, 4]]]);
  const { shape, data } = headOf(heads, 1);
  expect(shape).toEqual([1, 2]);
  expect([...data]).toEqual([3, 4]);
  expect(data.buffer).toBe(heads.data.buffer);
});
