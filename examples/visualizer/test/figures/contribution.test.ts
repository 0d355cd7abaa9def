import { expect, test } from "vitest";
import { contributionNumbers, TOKENS } from "../../src/figures/contribution/contributionNumbers";

const rows = TOKENS.map((_, query) => contributionNumbers(query));

test("contributionNumbers(query) has rows whose largest weight does not add the longest vector", () => {
  const differing = rows.filter(({ mostWeight, mostAdded }) => mostWeight !== mostAdded);
  expect(differing.map(({ query }) => query)).toEqual(["The", "to", "the", "on"]);
});

test("contributionNumbers(query) has a larger weight on a shorter vector, which adds less: s and key, in the row of to", () => {
  const { keys } = rows[TOKENS.indexOf("to")]!;
  const [s, key] = ["s", "key"].map((name) => keys.find(({ token }) => token === name)!);
  expect(s!.weight).toBeGreaterThan(1.5 * key!.weight);
  expect(s!.length / s!.weight).toBeLessThan(key!.length / key!.weight);
  expect(s!.length).toBeLessThan(key!.length / 2);
});

test("contributionNumbers(0) is the exercise: the weight is that of are, the vector that of table", () => {
  const { keys, mostWeight, mostAdded } = rows[0]!;
  expect([keys[mostWeight]!.token, keys[mostAdded]!.token]).toEqual(["are", "table"]);
});

test("contributionNumbers(query) has weights that sum to 1, and lengths in proportion to them", () => {
  for (const { keys } of rows) {
    expect(keys.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 3);
    keys.forEach(({ weight, length }, i) => {
      expect(length / weight).toBeCloseTo(rows[0]!.keys[i]!.length / rows[0]!.keys[i]!.weight, 6);
    });
  }
});
