import { expect, test } from "vitest";
import { readSentence } from "../../src/figures/readSentence";
import { CHOICES, shuffled, shuffleNumbers, TEXT } from "../../src/figures/shuffle/shuffleNumbers";

const sentence = await readSentence(TEXT);
const { length } = sentence.tokens;
const places = sentence.tokens.map((_, place) => shuffled(place, length));
const other = await readSentence(places.map((place) => sentence.tokens[place]).join(" "));

test("shuffled(place) has every token once, in another order", () => {
  expect([...places].sort((a, b) => a - b)).toEqual([...sentence.tokens.keys()]);
  expect(places).not.toEqual([...sentence.tokens.keys()]);
});

test("shuffleNumbers(choice) moves weights only where a head reads positions", () => {
  const moved = CHOICES.map((choice) => shuffleNumbers(choice, sentence, other).moved.toFixed(3));
  expect(moved).toEqual(["0.000", "0.943", "0.305", "0.000"]);
});

test("shuffleNumbers(choice) names both orders, and the cell that changes most where one does", () => {
  const { words, shuffledWords, movedAt, before, after, moved } = shuffleNumbers(
    "previous token",
    sentence,
    other,
  );
  expect(words.join(" ")).toBe(TEXT);
  expect(shuffledWords.join(" ")).toBe(
    "The the was animal street too didn't because tired cross it",
  );
  const [row, column] = movedAt!;
  expect(Math.abs(before[row]![column]! - after[row]![column]!)).toBe(moved);
  expect(shuffleNumbers("same word", sentence, other).movedAt).toBe(null);
});

test("shuffleNumbers(choice) is even without positions, in the head that has nothing else", () => {
  const { before } = shuffleNumbers("previous token, positions off", sentence, other);
  for (const weight of before.flat()) expect(weight).toBeCloseTo(1 / length, 6);
});
