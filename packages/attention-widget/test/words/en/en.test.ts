import { describe, expect, test } from "vitest";
import { STAGES } from "../../../src/settings/stages.js";
import { HAND_BUILT_HEADS } from "../../../src/sources/handBuilt/handBuiltHead.js";
import { en } from "../../../src/words/en/en.js";

const TIRED = { key: 10, name: "tired", value: 0.534 };
const CROSS = { key: 3, name: "cross", value: 0.12 };
const THE = { key: 0, name: "the", value: 0.06 };

describe("en.rowSentence(query, ranked, stage)", () => {
  test("of the weights names what a token attends to, for one, two and three keys", () => {
    expect(en.rowSentence("it", [TIRED], "weights")).toBe("“it” attends most to “tired” (0.53).");
    expect(en.rowSentence("it", [TIRED, CROSS], "weights")).toBe(
      "“it” attends most to “tired” (0.53), then “cross” (0.12).",
    );
    expect(en.rowSentence("it", [TIRED, CROSS, THE], "weights")).toBe(
      "“it” attends most to “tired” (0.53), then “cross” (0.12) and “the” (0.06).",
    );
  });

  test.each(["scores", "scaledScores", "maskedScores"] as const)(
    "of %s says what matches, with signed scores",
    (stage) => {
      const ranked = [
        { ...TIRED, value: 14.94 },
        { ...CROSS, value: 0 },
        { ...THE, value: -1.25 },
      ];
      expect(en.rowSentence("it", ranked, stage)).toBe(
        "“it” matches best with “tired” (14.9), then “cross” (0.00) and “the” (−1.25).",
      );
    },
  );

  test("takes a token for text, whatever it contains", () => {
    const name = "</script>$&";
    expect(en.rowSentence("$1", [{ ...TIRED, name }], "weights")).toBe(
      "“$1” attends most to “</script>$&” (0.53).",
    );
  });
});

test("en.rowSentence(query, …) keeps a token written from right to left apart from the sentence", () => {
  const name = "שלום";
  expect(en.rowSentence("it", [{ ...TIRED, name }], "weights")).toBe(
    `“it” attends most to “\u2068${name}\u2069” (0.53).`,
  );
});

test("en.tokens(count) knows one from many", () => {
  expect([0, 1, 2].map(en.tokens)).toEqual(["0 tokens", "1 token", "2 tokens"]);
});

test("en speaks a cell, its rank and the grid", () => {
  expect(en.cell("query it", "key tired", "0.53")).toBe("query it, key tired: 0.53");
  expect(en.cellRank(1, 11)).toBe("strongest of 11");
  expect(en.cellRank(2, 11)).toBe("rank 2 of 11");
  expect(en.grid("Softmax", 11, 12)).toBe("Softmax, 11 rows by 12 columns");
});

test("en has the sum of a row, and a sentence for an empty row", () => {
  expect(en.sumOfRow("1.00")).toBe("The row sums to 1.00.");
  expect(en.nothingVisible("it")).toBe("The mask hides every token from “it”: its row is all 0.");
  expect(en.vectorSentence("it", 16, "−1.25", "3.00")).toBe(
    "“it” has 16 components here, from −1.25 to 3.00.",
  );
});

test("en says what is missing, cut or broken", () => {
  expect(en.notRecorded("Scores")).toBe("“Scores” is not recorded in this data.");
  expect(en.handBuilt.cutAt(512, 600)).toBe("Showing the first 512 of 600 tokens.");
  expect(en.handBuilt.cutAt(512, null)).toBe("Showing the first 512 tokens of a longer text.");
  expect(en.failed("offline")).toBe("Something went wrong: offline");
});

test.each(STAGES)("en.stages.%s has a name, a formula, an explanation and a legend", (stage) => {
  const { name, formula, explanation, legend } = en.stages[stage];
  for (const words of [name, formula, explanation, legend]) expect(words).toMatch(/\S/);
  expect(explanation).toMatch(/\.$/);
});

test("en.stages have names of their own", () => {
  expect(new Set(STAGES.map((stage) => en.stages[stage].name)).size).toBe(STAGES.length);
});

test.each(HAND_BUILT_HEADS)("en.handBuilt.heads.%s has a label and a description", (name) => {
  const { label, description } = en.handBuilt.heads[name];
  expect(label).toMatch(/\S/);
  expect(description).toMatch(/\S.*\.$/);
});

test("en.origin names each kind of trace differently", () => {
  const { handBuilt, trained, imported } = en.origin;
  expect(new Set([handBuilt, trained, imported]).size).toBe(3);
  expect([handBuilt, trained, imported].every((words) => words.trim().length > 0)).toBe(true);
});

test("en.aboutSections each have a title and a text", () => {
  expect(en.aboutSections.length).toBeGreaterThan(0);
  for (const { title, text } of en.aboutSections) {
    expect(title).toMatch(/\S/);
    expect(text).toMatch(/\S.*\.$/);
  }
});

test("en has no empty words", () => {
  const words = Object.entries(en).filter(([, value]) => typeof value === "string");
  expect(words.filter(([, value]) => value.trim() === "")).toEqual([]);
});
