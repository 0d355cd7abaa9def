import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeText } from "../../src/index.js";

const spelling = (text: string) =>
  normalizeText(text)
    .map(({ character }) => character)
    .join("");

describe("normalizeText(text)", () => {
  test("puts ▁ in front of every word, in the place of spaces", () => {
    expect(spelling("the cat sat")).toBe("▁the▁cat▁sat");
  });

  test("counts a run of spaces, tabs and line breaks as one, and those at the ends as none", () => {
    expect(spelling("\n the \t cat ")).toBe("▁the▁cat");
  });

  test("is empty for an empty and for a blank text", () => {
    expect(normalizeText("")).toEqual([]);
    expect(normalizeText(" \t\n\u00a0\u3000")).toEqual([]);
  });

  test("writes ligatures, fractions and wide letters in NFKC", () => {
    expect(spelling("ﬁne ½ Ｗide")).toBe("▁fine▁1⁄2▁Wide");
  });

  test("joins a letter with its marks, in any order of the marks", () => {
    expect(spelling("e\u0301")).toBe("▁é");
    expect(spelling("a\u0327\u0301")).toBe("▁a\u0327\u0301".normalize("NFKC"));
  });

  test("joins what composes without being a mark: Hangul and half-width voicing", () => {
    expect(spelling("\u1112\u1161\u11ab")).toBe("▁한");
    expect(spelling("ｶﾞ")).toBe("▁ガ");
  });

  test("says where in the text each character stands", () => {
    expect(normalizeText(" ab")).toEqual([
      { character: "▁", start: 1, end: 1 },
      { character: "a", start: 1, end: 2 },
      { character: "b", start: 2, end: 3 },
    ]);
  });

  test("gives all characters of one ligature the place of the ligature", () => {
    expect(normalizeText("ﬃ").slice(1)).toEqual([
      { character: "f", start: 0, end: 1 },
      { character: "f", start: 0, end: 1 },
      { character: "i", start: 0, end: 1 },
    ]);
  });

  test("keeps both halves of an emoji together", () => {
    expect(normalizeText("🙂").at(1)).toEqual({ character: "🙂", start: 0, end: 2 });
  });

  test("of any text is its NFKC with ▁ for spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const words = text.normalize("NFKC").split(/\s+/u).filter(Boolean);
        expect(spelling(text)).toBe(words.map((word) => `▁${word}`).join(""));
      }),
      { numRuns: 200 },
    );
  });

  test("of any text gives places in its order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        let previous = 0;
        for (const { start, end } of normalizeText(text)) {
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          previous = start;
        }
      }),
    );
  });

  test("refuses what is not a string", () => {
    // @ts-expect-error a JavaScript caller is not stopped by types
    expect(() => normalizeText(7)).toThrow(
      new TypeError("normalizeText: text must be a string, got 7"),
    );
  });
});
