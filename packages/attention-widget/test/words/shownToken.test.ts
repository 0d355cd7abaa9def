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
