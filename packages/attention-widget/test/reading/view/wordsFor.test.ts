import { expect, test } from "vitest";
import { en } from "../../../src/locales/en.js";
import { readingEn } from "../../../src/reading/locales/en.js";
import { wordsFor } from "../../../src/reading/view/wordsFor.js";

const messages = { ...en, ...readingEn };

test("shares that nobody touched keep their words", () => {
  expect(wordsFor(messages, { isLeftOut: false, isWeighted: false })).toBe(messages);
});

test("lengths are not called shares, and rows are not said to sum to 1", () => {
  const words = wordsFor(messages, { isLeftOut: false, isWeighted: true });
  expect(words.stages.weights).toEqual({
    name: "Softmax",
    law: "times |value|",
    explanation: readingEn.together.valueWeightedRule,
    legend: "length that is added",
  });
  expect(words.stages.scores).toBe(en.stages.scores);
  expect(words.hidden).toBe(en.hidden);
});

test("what is left out is not called hidden by the mask alone", () => {
  const words = wordsFor(messages, { isLeftOut: true, isWeighted: false });
  expect(words.hidden).toBe("hidden by the mask, or left out");
  expect(words.stages).toBe(en.stages);
});
