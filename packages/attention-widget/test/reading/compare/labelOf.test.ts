import { expect, test } from "vitest";
import { compareEn } from "../../../src/reading/compare/en.js";
import { labelOf, shortText } from "../../../src/reading/compare/labelOf.js";
import { evenTrace } from "../../helpers/traces.js";

test("shortText(tokens) is the opening and the last token", () => {
  const sentence = "The animal didn't cross the street because it was too tired";
  expect(shortText(sentence.split(" "))).toBe("The animal … tired");
});

test("shortText(tokens) is all of a short text", () => {
  expect(shortText(["The", "cat", "sat"])).toBe("The cat sat");
  expect(shortText(["word"])).toBe("word");
  expect(shortText([])).toBe("");
});

test("shortText(tokens) cuts out nothing when only the last token is too much", () => {
  expect(shortText(["one", "two", "incomprehensible"])).toBe("one two incomprehensible");
});

test("shortText(tokens) shows a blank token as a sign", () => {
  expect(shortText([" ", "a", ""])).toBe("␣ a ␣");
});

test("labelOf(trace, layer, head, messages) names the text and the head, and a layer of several", () => {
  const words = { ...compareEn, label: (...parts: unknown[]) => parts.join("|") };
  expect(labelOf(evenTrace(["it", "was"], { heads: 3 }), 0, 2, words)).toBe("it was||3|head 3");
  expect(labelOf(evenTrace(["it"], { layers: 2 }), 1, 0, words)).toBe("it|2|1|head 1");
  expect(labelOf(evenTrace(["it"]), 5, 0, words)).toBe("it||1|");
});
