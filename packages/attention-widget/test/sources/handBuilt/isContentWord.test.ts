import { expect, test } from "vitest";
import { isContentWord } from "../../../src/sources/handBuilt/isContentWord.js";

test.each(["cat", "Street", "tired", "2nd", "42", "שלום", "猫", "été"])(
  "isContentWord(%j) is true",
  (token) => {
    expect(isContentWord(token)).toBe(true);
  },
);

test.each(["the", "The", "AND", "of", "it", "was", "because", "too", "not"])(
  "isContentWord(%j) is false: a function word, whatever its case",
  (token) => {
    expect(isContentWord(token)).toBe(false);
  },
);

test.each(["didn't", "didn’t", "wasn't", "it's", "we’ll", "can't", "won't"])(
  "isContentWord(%j) is false: a function word and an ending",
  (token) => {
    expect(isContentWord(token)).toBe(false);
  },
);

test("isContentWord(token) is true for a content word with an ending", () => {
  expect(isContentWord("cat's")).toBe(true);
  expect(isContentWord("O'Neill")).toBe(true);
});

test.each([".", ",", "…", "</", "👍🏽", "❤️", ""])(
  "isContentWord(%j) is false: it has neither letter nor digit",
  (token) => {
    expect(isContentWord(token)).toBe(false);
  },
);
