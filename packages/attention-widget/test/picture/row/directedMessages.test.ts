import { describe, expect, test } from "vitest";
import { directedMessages } from "../../../src/picture/row/directedMessages.js";
import { en } from "../../../src/words/en/en.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";

const messages = { ...en, ...inspectorEn };
const RANKED = [
  { key: 3, name: "was", value: 0.5 },
  { key: 0, name: "the", value: -0.25 },
];

const OUT = { direction: "out", count: 1 } as const;
const IN = { direction: "in", count: 1 } as const;

describe("directedMessages(messages, reading)", () => {
  test("of a row are the plain words", () => {
    expect(directedMessages(messages, OUT)).toBe(messages);
  });

  test("of a column name what attends to it", () => {
    const words = directedMessages(messages, IN);
    expect([words.attendsTo, words.matches]).toEqual(["is attended to by", "is matched by"]);
    expect(words.rowSentence("it", RANKED, "weights")).toBe(
      "“it” is attended to most by “was” (0.50) and “the” (−0.25).",
    );
    expect(words.sumOfRow("1.75")).toBe("It receives 1.75 in total.");
    expect(words.nothingVisible("it")).toBe("The mask hides “it” from every token.");
  });

  test("of a column of scores have the words and digits of scores", () => {
    const words = directedMessages(messages, IN);
    expect(words.rowSentence("it", RANKED, "scores")).toBe(
      "“it” is matched best by “was” (0.50) and “the” (−0.25).",
    );
  });

  test("of several say that they are added up, and how many", () => {
    const rows = directedMessages(messages, { direction: "out", count: 2 });
    expect(rows.rowSentence("it + was", RANKED, "weights")).toBe(
      "Sum of 2 rows: “it + was” attend most to “was” (0.50), then “the” (−0.25).",
    );
    expect([rows.attendsTo, rows.matches]).toEqual(["attend to", "match"]);
    expect(rows.sumOfRow("2.00")).toBe("The 2 rows together sum to 2.00.");
    const columns = directedMessages(messages, { direction: "in", count: 3 });
    expect(columns.rowSentence("a + b + c", RANKED, "weights")).toBe(
      "Sum of 3 columns: “a + b + c” are attended to most by “was” (0.50), then “the” (−0.25).",
    );
    expect(columns.rowSentence("a + b + c", RANKED, "scores")).toContain("are matched best by");
    expect(rows.rowSentence("it + was", RANKED, "scores")).toBe(
      "Sum of 2 rows: “it + was” match best with “was” (0.50), then “the” (−0.25).",
    );
    expect([columns.attendsTo, columns.matches]).toEqual(["are attended to by", "are matched by"]);
    expect(columns.sumOfRow("1.50")).toBe("The 3 columns together sum to 1.50.");
  });

  test("leave every other word as it is", () => {
    const { attendsTo, matches, rowSentence, nothingVisible, sumOfRow, ...others } =
      directedMessages(messages, IN);
    expect(messages).toMatchObject(others);
  });
});
