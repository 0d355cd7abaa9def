import { expect, test } from "vitest";
import { headsNumbers, TEXT } from "../../src/figures/heads/headsNumbers";
import { readSentence } from "../../src/figures/readSentence";

const sentence = await readSentence(TEXT);
const at = (token: string) => headsNumbers(sentence.tokens.indexOf(token), sentence);

test("headsNumbers(query) gives its largest weights to several tokens, for every query", () => {
  for (const query of sentence.tokens.keys()) {
    expect(headsNumbers(query, sentence).different).toBeGreaterThan(2);
  }
});

test("headsNumbers(query) has a row of each head, which sums to 1", () => {
  const { rows } = at("it");
  expect(rows).toHaveLength(8);
  for (const { weights } of rows) {
    expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 6);
  }
});

test("headsNumbers(query) is the exercise: too, tired, The and cross have the largest weights of tired", () => {
  const { rows, tokens } = at("tired");
  const strongest = rows.map((row) => tokens[row.strongest]);
  expect(new Set(strongest)).toEqual(new Set(["too", "tired", "The", "cross"]));
});
