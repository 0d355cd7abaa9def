import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { overviewOf } from "../../../src/picture/heads/overviewOf.js";
import { headMetric } from "../../../src/transforms/metrics/headMetric.js";
import { evenTrace, fullTrace, traceOf, weightsOnly } from "../../helpers/traces.js";

/** A head over two tokens whose second looks at the first with this share. */
const back = (share: number) => [
  [1, 0],
  [share, 1 - share],
];
/** Layers with two heads and with one. */
const TRACE = traceOf(
  ["a", "b"],
  ["a", "b"],
  [weightsOnly(tensor([back(0.25), back(0.75)])), weightsOnly(tensor([back(0.5)]))],
);

const labels = (metric: Parameters<typeof overviewOf>[1], isSorted: boolean) =>
  overviewOf(TRACE, metric, isSorted).cells.map(({ label }) => label);

test("overviewOf(trace, null) has every head in reading order, without values", () => {
  const { cells, range, ranked } = overviewOf(TRACE, null, false);
  expect(cells).toEqual([
    { layer: 0, head: 0, label: "1.1", name: "head 1", value: undefined, rank: undefined },
    { layer: 0, head: 1, label: "1.2", name: "head 2", value: undefined, rank: undefined },
    { layer: 1, head: 0, label: "2.1", name: "head 1", value: undefined, rank: undefined },
  ]);
  expect(range).toBeUndefined();
  expect(ranked).toBe(0);
});

test("overviewOf(trace, metric) ranks the heads of all layers, and gives the range", () => {
  const { cells, range, ranked } = overviewOf(TRACE, "previousToken", false);
  expect(cells.map(({ value, rank }) => [value, rank])).toEqual([
    [0.25, 3],
    [0.75, 1],
    [0.5, 2],
  ]);
  expect(range).toEqual({ lowest: 0.25, highest: 0.75 });
  expect(ranked).toBe(3);
});

test("overviewOf(trace, metric, true) has the highest first", () => {
  expect(labels("previousToken", true)).toEqual(["1.2", "2.1", "1.1"]);
});

test("overviewOf(trace, null, true) stays in reading order", () => {
  expect(labels(null, true)).toEqual(["1.1", "1.2", "2.1"]);
});

test("overviewOf(trace, metric, true) keeps heads that are equal in reading order, at one rank", () => {
  const { cells } = overviewOf(evenTrace(["a", "b"], { heads: 2, layers: 2 }), "self", true);
  expect(cells.map(({ label, rank }) => [label, rank])).toEqual([
    ["1.1", 1],
    ["1.2", 1],
    ["2.1", 1],
    ["2.2", 1],
  ]);
});

test("overviewOf(trace, metric, true) has heads without a value last, and does not count them", () => {
  const nowhere = [
    [0, 0],
    [0, 0],
  ];
  const layers = [weightsOnly(tensor([nowhere, back(0.5)]))];
  const { cells, ranked } = overviewOf(traceOf(["a", "b"], ["a", "b"], layers), "distance", true);
  expect(cells.map(({ label, value, rank }) => [label, value, rank])).toEqual([
    ["1.2", 0.25, 1],
    ["1.1", "allHidden", undefined],
  ]);
  expect(ranked).toBe(1);
});

test("overviewOf(trace) of other queries than keys says nothing about places, but about the first key", () => {
  const layers = [weightsOnly(tensor([back(0.5)]))];
  const trace = traceOf(["le", "chat"], ["the", "cat"], layers);
  expect(overviewOf(trace, "previousToken", false).range).toBeUndefined();
  expect(overviewOf(trace, "sink", false).cells[0]?.value).toBe(0.75);
});

test("overviewOf(trace, entropy) takes the mask from scores of −∞ when it is not given", () => {
  const { mask: _, ...layer } =
    fullTrace({ causal: true }).layers[0] ?? weightsOnly(tensor([[[]]]));
  const masked = fullTrace({ causal: true });
  const values = (trace: typeof masked) =>
    overviewOf(trace, "entropy", false).cells.map(({ value }) => value);
  expect(values({ ...masked, layers: [layer] })).toEqual(values(masked));
  expect(values(masked).every((value) => typeof value === "number")).toBe(true);
});

test("headMetric(trace, layer, head, metric, true) with a gap has no number where whole rows are asked for", () => {
  const [layer] = TRACE.layers;
  if (layer === undefined) throw new Error("the trace must have a layer, got none");
  expect(headMetric(TRACE, layer, 0, "entropy", true)).toBe("gap");
  expect(headMetric(TRACE, layer, 0, "distance", true)).toBe("gap");
  expect(headMetric(TRACE, layer, 0, "self", true)).toBe(headMetric(TRACE, layer, 0, "self"));
});

test("headMetric(trace, layer, head) computes a head once, also in another trace of the same tokens", () => {
  const [layer] = TRACE.layers;
  if (layer === undefined) throw new Error("a layer must be there, got none");
  let reads = 0;
  const counted = {
    ...layer,
    get weights() {
      reads += 1;
      return layer.weights;
    },
  };
  const before = headMetric(TRACE, counted, 0, "self");
  const readsBefore = reads;
  expect(headMetric({ ...TRACE, layers: [counted] }, counted, 0, "self")).toBe(before);
  expect(reads).toBe(readsBefore);
  expect(headMetric(TRACE, counted, 0, "sink")).not.toBe(before);
  expect(reads).toBeGreaterThan(readsBefore);
});

test("headMetric(trace, layer, head) computes a head again for other tokens", () => {
  const [layer] = TRACE.layers;
  if (layer === undefined) throw new Error("a layer must be there, got none");
  const induction = (trace: typeof TRACE) =>
    [0, 1].map((head) => headMetric(trace, layer, head, "induction"));
  expect(induction(TRACE)).toEqual(["noRepeat", "noRepeat"]);
  const repeated = { ...TRACE, queryTokens: ["a", "a"], keyTokens: ["a", "a"] };
  expect(induction(repeated)).toEqual([0.75, 0.25]);
});
