import { expect, test } from "vitest";
import {
  oneWordNumbers,
  READINGS,
  readingOf,
  rightSentences,
} from "../../src/figures/oneWord/oneWordNumbers";
import { SENTENCES } from "../../src/figures/oneWord/sentences";

const all = SENTENCES.map((_, i) => oneWordNumbers(i + 1));

test("oneWordNumbers(sentence) is right in 15 of 20, and wrong where the article says so", () => {
  expect(rightSentences()).toBe(15);
  const wrong = (pronoun: "he" | "she") =>
    all.flatMap((each, i) => (each[pronoun].isRight ? [] : [i + 1]));
  expect(wrong("she")).toEqual([3, 6, 8, 9]);
  expect(wrong("he")).toEqual([10]);
});

test("readingOf(choice) differs in one word between he and she, and in what the first sentence gives most to", () => {
  const [he, she] = [readingOf(READINGS[0]!), readingOf(READINGS[1]!)];
  expect(he.tokens.filter((token, i) => token !== she.tokens[i])).toEqual(["he"]);
  expect([he.tokens[he.strongest], she.tokens[she.strongest]]).toEqual(["father", "mother"]);
});

test("readingOf(choice) goes through every sentence, with he and then with she", () => {
  expect(READINGS).toHaveLength(2 * SENTENCES.length);
  READINGS.forEach((choice, i) => {
    const { he, she } = all[Math.floor(i / 2)]!;
    expect(readingOf(choice)).toMatchObject(i % 2 === 0 ? he : she);
  });
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
