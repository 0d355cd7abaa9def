import { describe, expect, test } from "vitest";
import { en } from "../../../src/locales/en.js";
import { readingEn } from "../../../src/reading/locales/en.js";
import { directedMessages } from "../../../src/reading/view/directedMessages.js";

const messages = { ...en, ...readingEn };
const RANKED = [
  { key: 3, name: "was", value: 0.5 },
  { key: 0, name: "the", value: -0.25 },
];

describe("directedMessages(messages, direction, isDifference)", () => {
  test("of a row are the plain words", () => {
    expect(directedMessages(messages, "out", false)).toBe(messages);
  });

  test("of a column say who looks at it", () => {
    const words = directedMessages(messages, "in", false);
    expect([words.looksAt, words.matches]).toEqual(["is looked at by", "is matched by"]);
    expect(words.rowSentence("it", RANKED, "weights")).toBe(
      "“it” gets most from “was” (0.50), “the” (-0.25).",
    );
    expect(words.sumOfRow("1.75")).toBe("All together it gets 1.75.");
    expect(words.nothingVisible("it")).toBe("The mask hides “it” from every token.");
  });

  test("of a column of scores have the digits of scores", () => {
    const words = directedMessages(messages, "in", false);
    expect(words.rowSentence("it", RANKED, "scores")).toBe(
      "“it” gets most from “was” (0.50), “the” (−0.25).",
    );
  });

  test.each(["out", "in"] as const)("of a difference say where it grew, %s", (direction) => {
    const words = directedMessages(messages, direction, true);
    expect(words.matches).toBe("against what was kept");
    expect(words.rowSentence("it", RANKED, "scores")).toBe("“it” grew most at “was” (0.50).");
  });

  test("leave every other word as it is", () => {
    const { looksAt, matches, rowSentence, nothingVisible, sumOfRow, ...others } = directedMessages(
      messages,
      "in",
      false,
    );
    expect(messages).toMatchObject(others);
  });
});
