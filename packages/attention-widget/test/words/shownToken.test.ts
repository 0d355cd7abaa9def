import { expect, test } from "vitest";
import { shownToken } from "../../src/words/shownToken.js";

test.each([
  ["the", "the"],
  ["Ġanni", "Ġanni"],
  [" the", "the"],
  ["low</w>", "low"],
  ["##ing", "##ing"],
  [" ", "␣"],
  ["▁", "␣"],
  [" ", "␣"],
  ["", "␣"],
  ["\n", "⏎"],
  ["Ċensu", "Ċensu"],
  ["##", "##"],
])("shownToken(%o) is %s", (token, shown) => {
  expect(shownToken(token)).toBe(shown);
});

test.each([
  ["32 marks on a letter", `e${"\u0301".repeat(32)}`, `e${"\u0301".repeat(32)}`],
  ["20,000 marks on a letter", `e${"\u0301".repeat(20_000)}t`, `e${"\u0301".repeat(32)}…t`],
  [
    "33 marks on one of two letters",
    `e${"\u0301".repeat(33)}t\u0301`,
    `e${"\u0301".repeat(32)}…t\u0301`,
  ],
  ["10,000 letters", "x".repeat(10_000), "x".repeat(10_000)],
  ["a million letters", "x".repeat(1_000_000), `${"x".repeat(9999)}…`],
])("shownToken(token) of %s has no more than a browser draws at once", (_, token, shown) => {
  expect(shownToken(token)).toBe(shown);
});
