import { type AttentionTrace, tensor } from "attention-core";
import { expect, test } from "vitest";
import { show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";

const trace = (rows: readonly (readonly number[])[]): AttentionTrace => ({
  source: { kind: "imported", label: "a dump" },
  queryTokens: ["a", "b"],
  keyTokens: ["a", "b"],
  layers: [{ label: "0", headLabels: ["0"], weights: tensor([rows]) }],
});

test.for([
  [
    "halved",
    [
      [0.25, 0.25],
      [0.08, 0],
    ],
    "0.08–0.50",
    ["0", "1"],
  ],
  [
    "above 1",
    [
      [1.25, 0],
      [0.625, 0.75],
    ],
    "1.25–1.38",
    ["0", "1.25"],
  ],
  [
    "below 0",
    [
      [0.5, 0.5],
      [-0.4, 0.6],
    ],
    "0.20–1.00",
    ["−1.00", "0", "1.00"],
  ],
] as const)(
  "rows that are %s are measured and said, with a legend that reaches them",
  async ([, rows, sums, ends]) => {
    const options = { trace: trace(rows), stage: "weights" } as const;
    for (const { texts } of [await show(options), await showInspector(options)]) {
      expect(texts(".statement")[0]).toContain(`Rows sum to ${sums}, not to 1`);
      expect(texts('[data-stage="weights"] .stage-formula')).toEqual([`sums ${sums}`]);
      expect(texts(".stage-view .legend .numeral")).toEqual(ends);
      expect(texts(".stage-view .legend").join(" ")).not.toContain("share");
    }
  },
);

test("shares are called shares", async () => {
  const { texts } = await show({
    trace: trace([
      [0.5, 0.5],
      [0, 1],
    ]),
  });
  expect(texts('[data-stage="weights"] .stage-formula')).toEqual(["rows sum to 1"]);
  expect(texts(".legend .numeral")).toEqual(["0", "1"]);
});
