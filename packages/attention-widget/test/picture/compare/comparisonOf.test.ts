import type { AttentionLayer, AttentionTrace } from "attention-core";
import { expect, test } from "vitest";
import { comparisonOf } from "../../../src/picture/compare/comparisonOf.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { STAGES } from "../../../src/settings/stages.js";
import { evenTrace, fullTrace } from "../../helpers/traces.js";

const trace = fullTrace();
const saved = (of: AttentionTrace, head = 0) => ({
  trace: of,
  recordedLayers: 1,
  layer: 0,
  head,
  edits: "",
});

/** A trace with parts of its layer changed. */
function changed(part: Partial<AttentionLayer>): AttentionTrace {
  const [layer] = trace.layers;
  if (layer === undefined) throw new Error("a layer must be there, got none");
  return { ...trace, layers: [{ ...layer, ...part }] };
}

test("comparisonOf(null, …) is nothing to compare", () => {
  expect(comparisonOf(null, panelsOf(trace, 0, 0, "weights"), "weights")).toBeUndefined();
});

test.each(STAGES)("comparisonOf(saved, present, %s) of the same head has only zeros", (stage) => {
  const present = panelsOf(trace, 0, 1, stage);
  const comparison = comparisonOf(saved(trace, 1), present, stage);
  expect(comparison?.reason).toBeUndefined();
  expect(comparison?.panels).toHaveLength(present.length);
  const gaps = comparison?.differences.flatMap(({ values }) => [...values]) ?? [];
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.every((gap) => gap === 0)).toBe(true);
});

test("comparisonOf(saved, present, stage) subtracts one head from another", () => {
  const comparison = comparisonOf(saved(trace, 0), panelsOf(trace, 0, 1, "scores"), "scores");
  // Head 2 scores 5, −5, −5, 10; head 1 scores 0, 1, 1, 0.
  expect([...(comparison?.differences[0]?.values ?? [])]).toEqual([5, -6, -6, 10]);
});

test("comparisonOf(saved, present, stage) finds each matrix's counterpart by its symbol", () => {
  const present = panelsOf(changed({ queries: undefined }), 0, 0, "projected");
  const comparison = comparisonOf(saved(trace), present, "projected");
  expect(comparison?.differences.map(({ symbol }) => symbol)).toEqual(["ΔK", "ΔV"]);
});

test("comparisonOf(saved, present, stage) has no differences where one counterpart is missing", () => {
  const present = panelsOf(trace, 0, 0, "projected");
  const comparison = comparisonOf(saved(changed({ keys: undefined })), present, "projected");
  expect(comparison?.panels.map(({ symbol }) => symbol)).toEqual(["Q", "V"]);
  expect(comparison?.differences).toEqual([]);
  expect(comparison?.reason).toEqual({ kind: "absent" });
});

test("comparisonOf(saved, present, stage) of a step not recorded now or then says so", () => {
  const bare = evenTrace(["it", "was"]);
  const then = comparisonOf(saved(bare), panelsOf(trace, 0, 0, "scores"), "scores");
  expect([then?.panels, then?.reason]).toEqual([[], { kind: "absent" }]);
  const now = comparisonOf(saved(trace), panelsOf(bare, 0, 0, "scores"), "scores");
  expect(now?.panels).toHaveLength(1);
  expect([now?.differences, now?.reason]).toEqual([[], { kind: "absent" }]);
});

test("comparisonOf(saved, present, stage) of texts of other lengths stands side by side", () => {
  const longer = evenTrace(["it", "was", "so"]);
  const comparison = comparisonOf(saved(longer), panelsOf(trace, 0, 0, "weights"), "weights");
  expect(comparison?.panels).toHaveLength(1);
  expect(comparison?.reason).toEqual({
    kind: "lengths",
    lengths: [
      { axis: "query", present: 2, saved: 3 },
      { axis: "key", present: 2, saved: 3 },
    ],
  });
});

test("comparisonOf(saved, present, stage) of a head or layer that is gone is absence", () => {
  const gone = { ...saved(trace), layer: 7 };
  const comparison = comparisonOf(gone, panelsOf(trace, 0, 0, "weights"), "weights");
  expect([comparison?.panels, comparison?.reason]).toEqual([[], { kind: "absent" }]);
});
