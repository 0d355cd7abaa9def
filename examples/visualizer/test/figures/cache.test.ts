import { expect, test } from "vitest";
import { cacheNumbers, dotProducts, TEXT } from "../../src/figures/cache/cacheNumbers";
import { HAND_BUILT_HEADS } from "../../src/figures/handBuiltHeads";
import { readSentence } from "../../src/figures/readSentence";

const sentence = await readSentence(TEXT);
const all = [2, 5, 8, 11].map((written) => cacheNumbers(written, sentence));

test("cacheNumbers(written) moves earlier weights only without the mask", () => {
  for (const { causalChange, openChange } of all) {
    expect(causalChange).toBeLessThan(1e-6);
    expect(openChange.toFixed(1)).toBe("0.9");
  }
});

test.each(HAND_BUILT_HEADS)(
  "cacheNumbers(written) moves no earlier weight of %s under the mask",
  (head) => {
    for (let written = 2; written <= sentence.tokens.length; written++) {
      expect(cacheNumbers(written, sentence, head).causalChange).toBeLessThan(1e-6);
    }
  },
);

test("cacheNumbers(written) hides what comes later, in rows that sum to 1", () => {
  for (const { causal, open } of all) {
    causal.forEach((row, i) => {
      expect(row.slice(i + 1).every((weight) => weight === 0)).toBe(true);
      expect(row.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 5);
    });
    expect(open[0]![1]).toBeGreaterThan(0.5);
  }
});

test("dotProducts(n) counts a triangle with a cache, a triangle for each token without one, and n²", () => {
  const triangle = (n: number) =>
    Array.from({ length: n }, (_, i) => i + 1).reduce((a, b) => a + b);
  const triangles = Array.from({ length: 11 }, (_, i) => triangle(i + 1));
  const { cached, uncached, square } = dotProducts(11);
  expect(cached).toBe(triangle(11));
  expect(uncached).toBe(triangles.reduce((a, b) => a + b));
  expect(square).toBe(121);
});
