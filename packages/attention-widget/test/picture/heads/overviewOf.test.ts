import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { overviewOf } from "../../../src/picture/heads/overviewOf.js";
import { layerMetric } from "../../../src/transforms/metrics/layerMetric.js";
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

test("layerMetric(trace, layer, metric, true) with a gap has no number where whole rows are asked for", () => {
  const [layer] = TRACE.layers;
  if (layer === undefined) throw new Error("the trace has a layer");
  const heads = layer.headLabels.length;
  const gap = new Array(heads).fill("gap");
  expect(layerMetric(TRACE, layer, "entropy", true)).toEqual(gap);
  expect(layerMetric(TRACE, layer, "distance", true)).toEqual(gap);
  expect(layerMetric(TRACE, layer, "self", true)).toEqual(layerMetric(TRACE, layer, "self"));
});

test("layerMetric(trace, layer) computes a layer once, also in another trace of the same tokens", () => {
  const [layer] = TRACE.layers;
  if (layer === undefined) throw new Error("there is no layer");
  const before = layerMetric(TRACE, layer, "self");
  expect(layerMetric({ ...TRACE, layers: [layer] }, layer, "self")).toBe(before);
  expect(layerMetric(TRACE, layer, "sink")).not.toBe(before);
});

test("layerMetric(trace, layer) computes a layer again for other tokens", () => {
  const [layer] = TRACE.layers;
  if (layer === undefined) throw new Error("there is no layer");
  expect(layerMetric(TRACE, layer, "induction")).toEqual(["noRepeat", "noRepeat"]);
  const repeated = { ...TRACE, queryTokens: ["a", "a"], keyTokens: ["a", "a"] };
  expect(layerMetric(repeated, layer, "induction")).toEqual([0.75, 0.25]);
});
