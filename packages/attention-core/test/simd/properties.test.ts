import fc from "fast-check";
import { expect, test } from "vitest";
import { attention, fusedAttention, softmax } from "../../src/index.js";
import { loadSimd } from "../../src/simd.js";
import { maskOf, threeMatrices } from "../helpers/arbitraries.js";
import { worstDeviation } from "../helpers/expectClose.js";

/** As for the reference cases: a few roundings to float32, of numbers around 1. */
const TOLERANCE = 1e-6;

const simd = await loadSimd();

const masked = threeMatrices.chain(([queries, keys, values]) =>
  fc.record({
    queries: fc.constant(queries),
    keys: fc.constant(keys),
    values: fc.constant(values),
    mask: fc.option(maskOf(queries.shape[0], keys.shape[0]), { nil: undefined }),
    causal: fc.boolean(),
    scale: fc.double({ min: -3, max: 3, noNaN: true }),
    temperature: fc.double({ min: 0.25, max: 4, noNaN: true }),
    softCap: fc.option(fc.double({ min: 1, max: 50, noNaN: true }), { nil: undefined }),
  }),
);

test("whatever is asked, the SIMD functions answer as the pure ones", () => {
  const property = fc.property(masked, ({ queries, keys, values, ...options }) => {
    const expected = attention(queries, keys, values, options);
    const close = (actual: Float32Array, wanted: Float32Array) =>
      expect(worstDeviation(actual, wanted)).toBeLessThanOrEqual(TOLERANCE);
    close(simd.attention(queries, keys, values, options).weights.data, expected.weights.data);
    close(simd.fusedAttention(queries, keys, values, options).data, expected.output.data);
    close(fusedAttention(queries, keys, values, options).data, expected.output.data);
    close(
      simd.softmax(expected.maskedScores, { temperature: options.temperature }).data,
      softmax(expected.maskedScores, { temperature: options.temperature }).data,
    );
  });
  fc.assert(property, { numRuns: 300, seed: 2017 });
});
