import { type AttentionTrace, tensor } from "attention-core";
import { expect, test } from "vitest";
import {
  type HeadProgress,
  headsReadSoFar,
  withNextSlice,
} from "../../../src/picture/heads/headProgress.js";
import { weightsOfHeads } from "../../../src/picture/heads/weightsOfHeads.js";

/** Layers of two heads over so many tokens. */
function traceOf(tokens: number, layers: number): AttentionTrace {
  const names = Array.from({ length: tokens }, (_, i) => `${i}`);
  const weights = tensor(new Float32Array(2 * tokens * tokens).fill(0.3), [2, tokens, tokens]);
  const layer = { label: "layer", headLabels: ["a", "b"], weights };
  return {
    source: { kind: "imported", label: "test" },
    queryTokens: names,
    keyTokens: names,
    layers: new Array(layers).fill(layer),
  };
}

const LARGE = traceOf(700, 3); // 490,000 weights a head, 2,940,000 in all

/** Reads on until nothing is left; what is known after each slice. */
function slices(trace: AttentionTrace, metric: HeadProgress["metric"]) {
  const known: { readonly pictures: number; readonly values: number }[] = [];
  let progress: HeadProgress | null = null;
  for (let turns = 0; turns < 20 && !headsReadSoFar(progress, trace, metric).isAll; turns++) {
    progress = withNextSlice(progress, trace, metric);
    known.push({ pictures: progress.pictures, values: progress.values });
  }
  return known;
}

test("headsReadSoFar(null, trace) of few weights is all", () => {
  expect(headsReadSoFar(null, traceOf(4, 2), "sink")).toEqual({
    pictures: 4,
    values: 4,
    isAll: true,
  });
});

test("withNextSlice(progress, trace) never looks at more than a million weights a slice", () => {
  const known = [{ pictures: 0, values: 0 }, ...slices(LARGE, "sink")];
  const weights = known.slice(1).map(({ pictures, values }, i) => {
    const before = known[i]!;
    return (pictures - before.pictures + values - before.values) * 490_000;
  });
  expect(Math.max(...weights)).toBeLessThanOrEqual(1_000_000);
  expect(known.at(-1)).toEqual({ pictures: 6, values: 6 });
});

test("withNextSlice(progress, trace, null) measures nothing", () => {
  expect(slices(LARGE, null)).toEqual([2, 4, 6].map((pictures) => ({ pictures, values: 0 })));
});

test("headsReadSoFar(progress, trace, metric) begins again for another trace, and values for another metric", () => {
  const all = { trace: LARGE, pictures: 6, metric: "sink", values: 6, isStopped: false } as const;
  expect(headsReadSoFar(all, LARGE, "self")).toEqual({ pictures: 6, values: 0, isAll: false });
  expect(headsReadSoFar(all, { ...LARGE }, "sink")).toEqual({
    pictures: 0,
    values: 0,
    isAll: false,
  });
});

test("headsReadSoFar(progress, trace) ends where a layer cannot be read", () => {
  const stopped = { trace: LARGE, pictures: 2, metric: null, values: 0, isStopped: true };
  expect(headsReadSoFar(stopped, LARGE, null)).toEqual({ pictures: 2, values: 0, isAll: true });
});

test("weightsOfHeads()(trace, heads) keeps what it knows, and pools long texts", () => {
  const weightsOf = weightsOfHeads();
  const some = weightsOf(LARGE, 3);
  expect(some.map((heads) => heads.map((head) => head?.values.length))).toEqual([
    [176 * 176, 176 * 176],
    [176 * 176, undefined],
    [undefined, undefined],
  ]);
  expect(some[0]?.[0]?.values[0]).toBeCloseTo(0.3, 6);
  expect(weightsOf(LARGE, 4)[0]?.[0]).toBe(some[0]?.[0]);
});
