import { expect, test } from "vitest";
import { appendedText } from "../../src/transforms/appendedText.js";

test.each([
  ["do re", "mi", ["do", "re"], "do re mi"],
  ["do re ", "mi", ["do", "re"], "do re mi"],
  ["", "mi", [], "mi"],
  ["The cat", " sat", ["The", " cat"], "The cat sat"],
  ["The cat", "s", ["The", " cat"], "The cats"],
  ["The cat", " sat", [" The", " cat"], "The cat sat"],
  ["the cat", "##s", ["the", "cat"], "the cats"],
  ["un", "sat", ["un", "##d"], "un sat"],
  ["low", "er</w>", ["low"], "lower"],
  ["lower", "new</w>", ["low", "er</w>"], "lower new"],
])("appendedText(%j, %j) after %j is %j", (text, token, tokens, whole) => {
  expect(appendedText(text, token, tokens)).toBe(whole);
});
