import fc from "fast-check";
import { expect, test } from "vitest";
import { shortText } from "../../../src/picture/compare/shortText.js";

const SENTENCE = "The animal didn't cross the street because it was too tired".split(" ");
const alike = (tokens: readonly string[]) => shortText(tokens, tokens);

test("shortText(tokens) of texts alike is the opening and the last token", () => {
  expect(alike(SENTENCE)).toBe("The animal … tired");
});

test("shortText(tokens) of texts alike is all of a short text", () => {
  expect(alike(["The", "cat", "sat"])).toBe("The cat sat");
  expect(alike(["word"])).toBe("word");
  expect(alike([])).toBe("");
});

test("shortText(tokens) cuts out nothing when only the last token is too much", () => {
  expect(alike(["one", "two", "incomprehensible"])).toBe("one two incomprehensible");
});

test("shortText(tokens) shows a blank token as a sign", () => {
  expect(alike([" ", "a", ""])).toBe("␣ a ␣");
});

test("shortText(tokens, other) is cut around what differs: at the beginning, at the end", () => {
  const first = ["No", ...SENTENCE.slice(1)];
  expect(shortText(first, SENTENCE)).toBe("No animal didn't cross …");
  const last = [...SENTENCE.slice(0, -1), "wide"];
  expect(shortText(last, SENTENCE)).toBe("… because it was too wide");
});

test("shortText(tokens, other) shows where the other text has more", () => {
  const shorter = SENTENCE.filter((token) => token !== "cross");
  expect(shortText(shorter, SENTENCE)).toBe("… animal didn't the street …");
  expect(shortText(SENTENCE, shorter)).toBe("… animal didn't cross the …");
});

test("shortText(tokens, other) of texts that differ all over has the ends of what differs", () => {
  const other = SENTENCE.map((token) => token.toUpperCase());
  expect(shortText(SENTENCE, other)).toBe("The animal didn't cross … tired");
});

test("shortText(tokens, other) tells any two short texts apart", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const isSame = shortText(one, other) === shortText(other, one);
      expect(isSame).toBe(one.join(" ") === other.join(" "));
    }),
    { seed: 1706, numRuns: 200 },
  );
});
