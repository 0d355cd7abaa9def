import { expect, test } from "vitest";
import { planeNumbers } from "../../src/figures/plane/planeNumbers";

/** Queries all over the plane that can be dragged. */
const queries = Array.from({ length: 81 }, (_, i) => [(i % 9) - 4, Math.floor(i / 9) - 4] as const);

test.each(queries)(
  "planeNumbers([%s, %s]) has weights that sum to 1 and an output in the triangle of the values",
  (...query) => {
    const { sum, weights, output } = planeNumbers(query);
    expect(sum).toBeCloseTo(1, 6);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    const [x, y] = output;
    expect(x).toBeLessThanOrEqual(10);
    expect(y).toBeLessThanOrEqual(10);
    expect(x + y).toBeGreaterThanOrEqual(10 - 1e-5); // the side from animal to street
  },
);

test("planeNumbers(query) divides the scores by √2, has the largest weight where they are largest, and ⅓ for all without a query", () => {
  const { scores, weights } = planeNumbers([1, 1]);
  expect(scores).toEqual([3, 1, -1]); // 1·2 + 1·1, −1 + 2, 1 − 2
  const exponentials = scores.map((score) => Math.exp(score / Math.SQRT2));
  expect(weights[0]).toBeCloseTo(exponentials[0]! / exponentials.reduce((a, b) => a + b), 6);
  expect(planeNumbers([0, 0]).weights.map((weight) => weight.toFixed(3))).toEqual(
    Array(3).fill("0.333"),
  );
});

test("planeNumbers(query) becomes sharper, in the same direction, when the query becomes longer", () => {
  const [short, long] = [planeNumbers([1, 1]).weights, planeNumbers([2, 2]).weights];
  expect(long[0]).toBeGreaterThan(short[0]!);
  expect(long[2]).toBeLessThan(short[2]!);
});

test("planeNumbers([1, -3]) gives tired more than half, as the exercise asks", () => {
  expect(planeNumbers([1, -3]).weights[2]).toBeGreaterThan(0.5);
});
