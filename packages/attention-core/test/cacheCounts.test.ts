import fc from "fast-check";
import { expect, test } from "vitest";
import { type AttentionLayer, cacheCounts, tensor } from "../src/index.js";

const zeros = (...shape: [number, number]) => tensor(new Float32Array(shape[0] * shape[1]), shape);

/** Two heads of 2 columns over inputs of 3, of so many tokens, with as many heads of keys and values. */
function layerOf(tokens: number, keyValueHeads = 2): AttentionLayer {
  return {
    label: "layer 0",
    headLabels: ["head 0", "head 1"],
    weights: { shape: [2, tokens, tokens], data: new Float32Array(2 * tokens * tokens) },
    projections: {
      query: zeros(3, 4),
      key: zeros(3, 2 * keyValueHeads),
      value: zeros(3, 2 * keyValueHeads),
      output: zeros(4, 5),
    },
  };
}

test("cacheCounts(layer) counts what stands in the cache, and what the last token costs", () => {
  expect(cacheCounts(layerOf(3))).toEqual({
    cachedTokens: 2,
    cachedBytes: 4 * 2 * (4 + 4),
    addedBytes: 4 * (4 + 4),
    products: 3 * (4 + 4 + 4) + 3 * (4 + 4) + 4 * 5,
    productsWithoutCache: 3 * (36 + 20) + (1 + 2 + 3) * 8,
  });
});

test("cacheCounts(layer) has half the cache where two heads share keys and values", () => {
  expect(cacheCounts(layerOf(3, 1)).cachedBytes).toBe(cacheCounts(layerOf(3)).cachedBytes / 2);
});

test("cacheCounts(layer) is zeros without tokens", () => {
  expect(Object.values(cacheCounts(layerOf(0)))).toEqual([0, 0, 0, 0, 0]);
});

test("cacheCounts(layer) of each token in turn sums to what all cost without a cache", () => {
  fc.assert(
    fc.property(fc.nat(40), (tokens) => {
      let sum = 0;
      for (let count = 1; count <= tokens; count++) sum += cacheCounts(layerOf(count)).products;
      expect(cacheCounts(layerOf(tokens)).productsWithoutCache).toBe(sum);
    }),
  );
});

test("cacheCounts(layer) refuses what is no layer, and a layer without projections", () => {
  const { projections: _, ...layer } = layerOf(2);
  expect(() => cacheCounts(5 as unknown as AttentionLayer)).toThrow(
    new TypeError("cacheCounts: layer must be an object, got number"),
  );
  expect(() => cacheCounts(layer)).toThrow(
    new TypeError("cacheCounts: layer.projections must be an object, got undefined"),
  );
});
