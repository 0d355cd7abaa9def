import { expect, test } from "vitest";
import { changedMessages } from "../../../src/picture/row/changedMessages.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";

const GROWN = [{ key: 0, name: "was", value: 0.5 }];
const SHRUNK = [{ key: 1, name: "the", value: -0.25 }];

const sentence = (count: number, ...row: Parameters<typeof inspectorEn.changed.rowSentence>) =>
  changedMessages(inspectorEn, { direction: "out", count }).rowSentence(...row);

test("a row of differences names its largest increases and decreases", () => {
  expect(sentence(1, "it", GROWN, SHRUNK)).toBe(
    "“it” increased most at “was” (0.50); decreased most at “the” (−0.25).",
  );
  expect(sentence(1, "it", [], SHRUNK)).toBe("“it” decreased most at “the” (−0.25).");
  expect(sentence(1, "it", [], [])).toBe("“it” did not change.");
});

test("several rows of differences are announced as a sum", () => {
  expect(sentence(2, "it + was", GROWN, [])).toBe(
    "Sum of 2 rows: “it + was” increased most at “was” (0.50).",
  );
});
