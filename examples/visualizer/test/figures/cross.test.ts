import { expect, test } from "vitest";
import { gradientOf, translate, untrained } from "../../scripts/crossNetwork";
import { COUNTS, crossNumbers, groundOpacity, STEPS } from "../../src/figures/cross/crossNumbers";
import { NUMERALS, SHOWN, TARGET_WORDS } from "../../src/figures/cross/numerals";

test("crossNumbers(step) begins even, and ends with the order of German", () => {
  const [first, last] = [crossNumbers(0), crossNumbers(STEPS.at(-1)!)];
  for (const weight of first.weights.flat()) expect(Math.abs(weight - 1 / 3)).toBeLessThan(0.06);
  expect(last.written).toEqual(["zwei", "und", "vierzig", "·"]);
  expect(last.weights[0]![1]).toBeGreaterThan(0.9);
  expect(last.weights[2]![0]).toBeGreaterThan(0.9);
  expect([last.rightOfTrained, last.rightOfHeldOut]).toEqual([COUNTS.trained, COUNTS.heldOut]);
});

test("groundOpacity(weight) goes from 0 to 0.6", () => {
  expect([0, 0.5, 1].map(groundOpacity)).toEqual([0, 0.3, 0.6]);
});

test("the numeral that is shown is held out, and means what is written", () => {
  expect(SHOWN.isHeldOut).toBe(true);
  expect(SHOWN.target.map((word) => TARGET_WORDS[word])).toEqual(["zwei", "und", "vierzig", "·"]);
});

test("gradientOf(parameters, numerals) is the slope of the loss", () => {
  const some = NUMERALS.slice(0, 5);
  const parameters = untrained();
  const loss = () => {
    const each = some.map((numeral) =>
      translate(parameters, numeral).probabilities.reduce(
        (sum, row, i) => sum - Math.log(row[numeral.target[i]!]!),
        0,
      ),
    );
    return each.reduce((sum, one) => sum + one) / some.length;
  };
  const gradient = gradientOf(parameters, some);
  for (const name of [
    "embeddings",
    "positions",
    "key",
    "value",
    "queries",
    "state",
    "words",
  ] as const) {
    const row = parameters[name][0]!;
    const before = row[0]!;
    const [above, below] = [1e-2, -1e-2].map((step) => {
      row[0] = before + step;
      return loss();
    });
    row[0] = before;
    expect((above! - below!) / 2e-2).toBeCloseTo(gradient[name][0]![0]!, 3);
  }
});
