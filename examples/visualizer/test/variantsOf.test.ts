// What the buttons of an example are called: the words in which its sentences differ.

import { presets } from "attention-model";
import { expect, test } from "vitest";
import { differingWords, variantsOf } from "../src/examples/variantsOf.js";

test.each([
  ["a he was late", "a she was late", "he"],
  ["a she was late", "a he was late", "she"],
  ["my father called my mother", "my mother called my father", "father called my mother"],
  ["it was tired", "it was too tired", "without “too”"],
  ["it was too tired", "it was tired", "too"],
  ["the old old cat", "the old cat", "old"],
  ["the old cat", "the old old cat", "without “old”"],
  ["one two", "one two three", "without “three”"],
  ["one two three", "one two", "three"],
  ["", "one", "without “one”"],
])("differingWords(“%s”, “%s”) is “%s”", (text, other, words) => {
  expect(differingWords(text, other)).toBe(words);
});

test("every sentence of every example has a name of its own, and only the first is neither moved nor still", () => {
  for (const preset of presets) {
    const variants = variantsOf(preset);
    expect(new Set(variants.map(({ words }) => words)).size).toBe(variants.length);
    expect(variants.map(({ moves }) => moves === undefined)).toEqual(
      variants.map((_, place) => place === 0),
    );
    for (const { words } of variants) expect(words).not.toBe("");
  }
});
