import { type AttentionLayer, type AttentionTrace, tensor } from "attention-core";
import { expect, test } from "vitest";
import { checkGiven } from "../../src/store/checkGiven.js";
import { headOf } from "../../src/transforms/headOf.js";

const TOKENS = Array.from({ length: 1000 }, (_, i) => `${i}`);

/** Three layers of a million weights each, and how often each of them was read. */
function largeTrace(broken?: number): { trace: AttentionTrace; reads: number[] } {
  const reads = [0, 0, 0];
  const data = new Float32Array(1_000_000).fill(1 / 1000);
  const layers = reads.map((_, index): AttentionLayer => {
    const made = { label: `layer ${index}`, headLabels: ["head"] };
    return Object.defineProperty(made, "weights", {
      enumerable: true,
      get: () => {
        reads[index]! += 1;
        const numbers = index === broken ? data.map((weight, i) => (i === 3 ? NaN : weight)) : data;
        return tensor(numbers, [1, 1000, 1000]);
      },
    }) as unknown as AttentionLayer;
  });
  const source = { kind: "imported", label: "test" } as const;
  return { trace: { source, queryTokens: TOKENS, keyTokens: TOKENS, layers }, reads };
}

test("checkGiven(trace, place) of many numbers reads the layer that is shown alone", () => {
  const { trace, reads } = largeTrace();
  checkGiven(trace, { layer: 1, head: 0 });
  expect(reads.map((count) => count > 0)).toEqual([false, true, false]);
});

test("checkGiven(trace, place) gives names without numbers, and checks a layer with its first number", () => {
  const { trace, reads } = largeTrace(2);
  const { layers } = checkGiven(trace, { layer: 0, head: 0 });
  expect(layers.map(({ label }) => label)).toEqual(["layer 0", "layer 1", "layer 2"]);
  expect(reads[2]).toBe(0);
  expect(() => layers[2]?.weights).toThrow(
    "checkTrace: layers[2].weights must be finite, got NaN at [0, 0, 3]",
  );
});

test("checkGiven(trace, place) of a layer that there is none of shows the last one", () => {
  const { trace } = largeTrace(2);
  expect(() => checkGiven(trace, { layer: 7, head: 0 })).toThrow(
    "layers[2].weights must be finite",
  );
});

test("checkGiven(trace, place) checks each other head when it is read", () => {
  const data = new Float32Array(3_000_000).fill(1 / 1000);
  data[2_000_003] = Infinity;
  const weights = tensor(data, [3, 1000, 1000]);
  const { trace } = largeTrace();
  const { layers } = checkGiven(
    { ...trace, layers: [{ label: "layer", headLabels: ["a", "b", "c"], weights }] },
    { layer: 0, head: 0 },
  );
  const read = (head: number) => headOf(layers[0]!.weights, head).data[3];
  expect([read(0), read(1)]).toEqual([Math.fround(0.001), Math.fround(0.001)]);
  const error = "checkTrace: layers[0].weights must be finite, got Infinity at [2, 0, 3]";
  expect(() => read(2)).toThrow(error);
  expect(() => read(2)).toThrow(error);
});

test("checkGiven(trace, place) of few numbers checks all of them at once", () => {
  const layer = { label: "layer", headLabels: ["head"], weights: tensor([[[1]]]) };
  const trace: AttentionTrace = {
    source: { kind: "imported", label: "test" },
    queryTokens: ["a"],
    keyTokens: ["a"],
    layers: [layer, { ...layer, weights: tensor([[[NaN]]]) }],
  };
  expect(() => checkGiven(trace, { layer: 0, head: 0 })).toThrow(
    "layers[1].weights must be finite",
  );
  const whole = { ...trace, layers: [layer] };
  expect(checkGiven(whole, { layer: 0, head: 0 })).toBe(whole);
});
