import { expect, test } from "vitest";
import { headNumbers } from "../../src/transforms/headNumbers.js";
import { evenTrace } from "../helpers/traces.js";

/** A trace of layers with these names, each with heads of these names. */
const named = (labels: readonly string[], headLabels: readonly string[]) => {
  const trace = evenTrace(["a"], { heads: headLabels.length, layers: labels.length });
  const layers = trace.layers.map((layer, i) => ({ ...layer, label: labels[i]!, headLabels }));
  return { ...trace, layers };
};
const SECOND = { layer: 1, head: 1 };

test.each([
  ["layers of a model that counts from 0", ["layer 0", "layer 1"], ["head 0", "head 1"], 1, 1],
  ["some layers and heads of a model", ["layer 3", "layer 11"], ["head 2", "head 5"], 11, 5],
  ["heads with names, of layers from 0", ["layer 0", "layer 1"], ["even", "back"], 1, 1],
  ["heads with names, of layers from 1", ["layer 1", "layer 2"], ["even", "back"], 2, 2],
  ["layers with names", ["encoder", "decoder"], ["even", "back"], 2, 2],
])("headNumbers(trace, place) of %s are those of the file", (_, labels, heads, layer, head) => {
  expect(headNumbers(named(labels, heads), SECOND)).toEqual({ layer, head });
});

test("headNumbers(trace, place) count from 1 in a trace that is from no file, and where nothing is known", () => {
  const own = named(["layer 0", "layer 1"], ["head 0", "head 1"]);
  const source = { kind: "trained", label: "" } as const;
  expect(headNumbers({ ...own, source }, SECOND)).toEqual({ layer: 2, head: 2 });
  expect(headNumbers(undefined, SECOND)).toEqual({ layer: 2, head: 2 });
  expect(headNumbers(own, { layer: 7, head: 3 })).toEqual({ layer: 8, head: 4 });
});
