import { expect, test } from "vitest";
import { oneWordNumbers, rightSentences } from "../../src/figures/oneWord/oneWordNumbers";
import { SENTENCES } from "../../src/figures/oneWord/sentences";

const all = SENTENCES.map((_, i) => oneWordNumbers(i + 1));

test("oneWordNumbers(sentence) is right in 15 of 20, and wrong where the article says so", () => {
  expect(rightSentences()).toBe(15);
  const wrong = (pronoun: "he" | "she") =>
    all.flatMap((each, i) => (each[pronoun].isRight ? [] : [i + 1]));
  expect(wrong("she")).toEqual([3, 6, 8, 9]);
  expect(wrong("he")).toEqual([10]);
});

test("oneWordNumbers(sentence) has the row of the pronoun, which sums to 1", () => {
  for (const { tokens, pronounAt, he, she } of all) {
    expect(tokens[pronounAt]).toBe("he/she");
    for (const { weights } of [he, she]) {
      expect(weights).toHaveLength(tokens.length);
      expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 3);
    }
  }
});
