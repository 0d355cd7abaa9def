import { type HeadTensor, tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { sinkTokens } from "../../src/transforms/sinkTokens.js";
import { evenTrace, traceOf, weightsOnly } from "../helpers/traces.js";

const TOKENS = ["a", "b", "c"];

const selfTrace = (weights: HeadTensor) => traceOf(TOKENS, TOKENS, [weightsOnly(weights)]);

describe("sinkTokens(trace, layerIndex, head)", () => {
  test("is the key that the other queries give more than half, on average", () => {
    const first = tensor([
      [
        [1, 0, 0],
        [0.75, 0.25, 0],
        [0.5, 0, 0.5],
      ],
    ]);
    expect(sinkTokens(selfTrace(first), 0, 0)).toEqual([0]); // (¾ + ½) / 2 = ⅝
  });

  test("ignores what a query gives to itself", () => {
    const itself = tensor([
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    ]);
    expect(sinkTokens(selfTrace(itself), 0, 0)).toEqual([]);
  });

  test("does not contain a key that gets exactly half, like the first one of a previous-token head", () => {
    const previous = tensor([
      [
        [1, 0, 0],
        [1, 0, 0],
        [0, 1, 0],
      ],
    ]);
    expect(sinkTokens(selfTrace(previous), 0, 0)).toEqual([]);
  });

  test("counts every query of cross-attention, where no key is a query's own", () => {
    const weights = tensor([
      [
        [0.25, 0.75],
        [0.25, 0.75],
      ],
    ]);
    expect(sinkTokens(traceOf(["x", "y"], ["a", "b"], [weightsOnly(weights)]), 0, 0)).toEqual([1]);
  });

  test("reads the head that it is asked for", () => {
    const weights = tensor([
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    ]);
    const trace = traceOf(["x", "y", "z"], ["a", "b"], [weightsOnly(weights)]);
    expect([sinkTokens(trace, 0, 0), sinkTokens(trace, 0, 1)]).toEqual([[0], [1]]);
  });

  test("is empty with fewer than two other queries", () => {
    const weights = tensor([
      [
        [1, 0],
        [1, 0],
      ],
    ]);
    expect(sinkTokens(traceOf(["a", "b"], ["a", "b"], [weightsOnly(weights)]), 0, 0)).toEqual([]);
    expect(sinkTokens(evenTrace([]), 0, 0)).toEqual([]);
  });

  test.each([
    [1, 0],
    [0, 1],
    [0, -1],
    [0, Number.NaN],
  ])("is empty where there is no layer %d or no head %d", (layer, head) => {
    expect(sinkTokens(evenTrace(TOKENS), layer, head)).toEqual([]);
  });
});
