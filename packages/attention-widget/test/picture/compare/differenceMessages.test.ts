import { expect, test } from "vitest";
import { differenceMessages } from "../../../src/picture/compare/differenceMessages.js";
import { compareEn } from "../../../src/words/en/compareEn.js";
import { en } from "../../../src/words/en/en.js";

test("differenceMessages(messages, compare, stage) name the step it is a difference of", () => {
  const words = differenceMessages(en, compareEn, "weights");
  expect(words.grid("Scores", 2, 3)).toBe("Now minus saved: Softmax, 2 rows by 3 columns");
  expect(words.hidden).toBe("no difference");
  expect(words.cellRank(1, 3)).toBe("largest increase of 3");
});
