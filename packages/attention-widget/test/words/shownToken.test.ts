import { expect, test } from "vitest";
import { shownToken } from "../../src/words/shownToken.js";

test.each([
  ["the", "the"],
  ["Ġthe", "the"],
  ["▁the", "the"],
  ["low</w>", "low"],
  ["##ing", "##ing"],
  [" ", "␣"],
  ["▁", "␣"],
  ["Ġ", "␣"],
  ["", "␣"],
  ["\n", "⏎"],
  ["Ċ", "⏎"],
  ["##", "##"],
])("shownToken(%o) is %s", (token, shown) => {
  expect(shownToken(token)).toBe(shown);
});
