import fc from "fast-check";
import { expect, test } from "vitest";
import { fitText, textWidth, wrapText } from "../../../src/draw/svg/textWidth.js";

test("textWidth(text, size) counts a character of East Asia twice", () => {
  expect(textWidth("ab", 16)).toBe(16);
  expect(textWidth("猫", 16)).toBe(16);
});

test("fitText(text, size, width) leaves a short text and cuts a long one", () => {
  expect(fitText("cat", 16, 24)).toBe("cat");
  expect(fitText("catalogue", 16, 40)).toBe("cata…");
});

test("wrapText(text, size, width) breaks between words, and in a word that is wider than a line", () => {
  expect(wrapText("to be or not", 16, 48)).toEqual(["to be", "or not"]);
  expect(wrapText("a bcdefgh", 16, 24)).toEqual(["a", "bcd", "efg", "h"]);
});

test("wrapText(text, size, width) loses no letter, and no line is too wide", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 16, max: 200 }), (text, width) => {
      const lines = wrapText(text, 16, width);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      expect(lines.every((line) => textWidth(line, 16) <= width)).toBe(true);
    }),
  );
});
