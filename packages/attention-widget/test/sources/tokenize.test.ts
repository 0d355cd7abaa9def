import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../src/sources/tokenize.js";

test("tokenize(text) gives words and punctuation, in order, without the spaces", () => {
  expect(tokenize("Hello, world!")).toEqual(["Hello", ",", "world", "!"]);
  expect(tokenize("  two \t words\r\n\n")).toEqual(["two", "words"]);
});

test("tokenize(text) keeps upper and lower case as typed", () => {
  expect(tokenize("The THE the")).toEqual(["The", "THE", "the"]);
});

test("tokenize(text) takes a word with an apostrophe as one token, straight or curly", () => {
  expect(tokenize("It didn't, we didn’t")).toEqual(["It", "didn't", ",", "we", "didn’t"]);
});

test("tokenize(text) leaves an apostrophe outside a word by itself", () => {
  expect(tokenize("'dogs' x")).toEqual(["'", "dogs", "'", "x"]);
});

test("tokenize(text) splits at a hyphen but not at an underscore", () => {
  expect(tokenize("well-known snake_case")).toEqual(["well", "-", "known", "snake_case"]);
});

test("tokenize(text) gives each repeated mark by itself", () => {
  expect(tokenize("what?!!")).toEqual(["what", "?", "!", "!"]);
});

test("tokenize(text) keeps numbers whole, with their points and commas", () => {
  expect(tokenize("3.14 of 1,000 on the 2nd")).toEqual(["3.14", "of", "1,000", "on", "the", "2nd"]);
});

test("tokenize(text) keeps an emoji whole: skin tone, heart, keycap", () => {
  expect(tokenize("👍🏽❤️1️⃣")).toEqual(["👍🏽", "❤️", "1️⃣"]);
});

test("tokenize(text) keeps emoji that are joined to a family or a profession whole", () => {
  expect(tokenize("👨‍👩‍👧‍👦 and 👩🏽‍💻")).toEqual(["👨‍👩‍👧‍👦", "and", "👩🏽‍💻"]);
});

test("tokenize(text) keeps flags whole, also side by side", () => {
  expect(tokenize("🇩🇪🇫🇷 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿")).toEqual(["🇩🇪", "🇫🇷", "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"]);
});

test("tokenize(text) keeps combining marks with their letters, composed or not", () => {
  expect(tokenize("e\u0301te\u0301 \u00e9t\u00e9")).toEqual(["e\u0301te\u0301", "\u00e9t\u00e9"]);
  expect(tokenize("नमस्ते दुनिया")).toEqual(["नमस्ते", "दुनिया"]);
});

test("tokenize(text) splits Hebrew and Arabic at spaces and punctuation", () => {
  expect(tokenize("שלום, עולם")).toEqual(["שלום", ",", "עולם"]);
  expect(tokenize("مرحبا بالعالم؟")).toEqual(["مرحبا", "بالعالم", "؟"]);
});

test("tokenize(text) finds the words of Chinese, which has no spaces", () => {
  const tokens = tokenize("我喜欢猫。");
  expect(tokens.join("")).toBe("我喜欢猫。");
  expect(tokens.slice(-2)).toEqual(["猫", "。"]);
});

test("tokenize(text) of an empty or blank text is empty", () => {
  expect(tokenize("")).toEqual([]);
  expect(tokenize(" \t\r\n\u00a0\u3000\u2028")).toEqual([]);
});

test("tokenize(text) drops invisible characters, and splits at a zero-width space", () => {
  expect(tokenize("\u200b\u200c\u200d\ufeff\u0000")).toEqual([]);
  expect(tokenize("one\u200btwo")).toEqual(["one", "two"]);
});

test("tokenize(text) keeps zero-width joiners inside a word, where Persian needs them", () => {
  expect(tokenize("می\u200cخواهم")).toEqual(["می\u200cخواهم"]);
});

test("tokenize(text) treats HTML as plain characters", () => {
  expect(tokenize("</script>")).toEqual(["<", "/", "script", ">"]);
  expect(tokenize("<b>&amp;")).toEqual(["<", "b", ">", "&", "amp", ";"]);
});

test("tokenize(text) loses only invisible characters, whatever the text", () => {
  const visible = (text: string) => text.replace(/[\p{Z}\p{Cc}\p{Cf}]/gu, "");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const tokens = tokenize(text);
      expect(visible(tokens.join(""))).toBe(visible(text));
      for (const token of tokens) expect(visible(token)).not.toBe("");
    }),
    { seed: 1706, numRuns: 300 },
  );
});

test.each([undefined, null, 5, ["a b"]])("tokenize(%j) refuses what is not a string", (text) => {
  const got = Array.isArray(text) ? '["a b"]' : text;
  expect(() => tokenize(text as never)).toThrow(
    new TypeError(`tokenize: text must be a string, got ${got}`),
  );
});
