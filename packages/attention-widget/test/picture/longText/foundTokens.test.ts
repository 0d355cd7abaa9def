import { expect, test } from "vitest";
import { foundTokens, isLongText } from "../../../src/picture/longText/foundTokens.js";
import { panelOf } from "../../helpers/panels.js";

const PANEL = panelOf([[0, 0, 0]], "key", ["Katze"], ["The", "cat", "Cats"]);

test("foundTokens(panel, text, isSelf) finds what contains the text, in any case and in order", () => {
  expect(foundTokens(PANEL, " CAT ", false)).toEqual([
    { side: "key", index: 1 },
    { side: "key", index: 2 },
  ]);
  expect(foundTokens(PANEL, "t", false).map(({ side }) => side)).toEqual([
    "query",
    "key",
    "key",
    "key",
  ]);
});

test("foundTokens(panel, text, isSelf) of the same tokens twice finds each once", () => {
  expect(foundTokens(PANEL, "t", true)).toEqual([{ side: "query", index: 0 }]);
});

test("foundTokens(panel, text, isSelf) of no text finds nothing", () => {
  expect(foundTokens(PANEL, "  ", false)).toEqual([]);
  expect(foundTokens(PANEL, "dog", false)).toEqual([]);
});

test("isLongText(panel) is true of pairs of more tokens than are seen at once", () => {
  const names = Array.from({ length: 129 }, (_, i) => `${i}`);
  expect(isLongText(panelOf([names.map(() => 0)], "key", ["it"], names))).toBe(true);
  expect(isLongText(panelOf([names.map(() => 0)], "component", ["it"], names))).toBe(false);
  expect(isLongText(PANEL)).toBe(false);
});
