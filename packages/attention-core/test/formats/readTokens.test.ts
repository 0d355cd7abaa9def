import fc from "fast-check";
import { expect, test } from "vitest";
import { BYTE_ALPHABET } from "../../src/formats/tokens/byteAlphabet.js";
import { type Marking, readTokens } from "../../src/formats.js";

const WORDS: readonly (readonly [string, Marking, readonly string[], readonly string[]])[] = [
  ["bytes of one letter in a token", "byte-level", ["Se", "Ã¡n", "ĠMurray"], ["Seán", "Murray"]],
  ["an emoji in two tokens", "byte-level", ["hi", "ĠðŁĺ", "Ģ"], ["hi", "😀"]],
  [
    "new lines and tabs",
    "byte-level",
    ["if", "Ġx", ":", "Ċ", "ĉ", "return", "Ġy"],
    ["if", "x", ":", "Ċ", "ĉ", "return", "y"],
  ],
  [
    "an apostrophe between letters",
    "byte-level",
    ["don", "'", "t", "Ġ'", "go", "'"],
    ["don't", "'", "go", "'"],
  ],
  ["Chinese, without spaces", "byte-level", ["ä½ł", "å¥½", "Ġok"], ["你", "好", "ok"]],
  [
    "bytes in the place of a token",
    "sentencepiece",
    ["▁cost", "▁5", "<0xE2>", "<0x82>", "<0xAC>", "▁now"],
    ["cost", "5", "€", "now"],
  ],
  ["a letter in bytes", "sentencepiece", ["▁", "<0x55>", "h", "r"], ["Uhr"]],
  [
    "pictures",
    "sentencepiece",
    ["<image>", "<image>", "▁a", "▁cat"],
    ["<image>", "<image>", "a", "cat"],
  ],
  ["gaps", "sentencepiece", ["▁The", "<extra_id_0>", "▁walks"], ["The", "<extra_id_0>", "walks"]],
  [
    "subword tokens of BERT",
    "wordpiece",
    ["[CLS]", "pu", "##rred", ".", "[SEP]"],
    ["[CLS]", "purred", ".", "[SEP]"],
  ],
  ["several words of BERT", "wordpiece", ["the", "cat", "##s", "a##b"], ["the", "cats", "a##b"]],
  ["a hyphen between letters", "sentencepiece", ["▁on", "-", "line"], ["on", "-", "line"]],
  ["an apostrophe after a stop", "sentencepiece", ["▁a", ".", "'", "t"], ["a", ".", "'", "t"]],
  ["an apostrophe before a space", "sentencepiece", ["▁a", "'", "▁t"], ["a", "'", "t"]],
  ["a letter beside Chinese", "sentencepiece", ["▁a", "你", "好"], ["a你", "好"]],
  ["a letter in two tokens", "byte-level", ["ĠÃ", "¡", "n"], ["án"]],
  ["a letter after an emoji in two tokens", "byte-level", ["ĠðŁĺ", "Ģ", "a"], ["😀", "a"]],
  ["an apostrophe after the first letter", "sentencepiece", ["a", "'", "▁t"], ["a", "'", "t"]],
  ["a space within a token", "spaces", ["x", " a b", "c"], ["x", "a bc"]],
  ["subword tokens of GPT", "end-of-word", ["low", "er</w>", "the</w>"], ["lower", "the"]],
  [
    "Maltese letters",
    "plain",
    ["Ġorġ", "u", "Marija", "jħobbu"],
    ["Ġorġ", "u", "Marija", "jħobbu"],
  ],
  ["a Maltese name with Ċ", "plain", ["Ċensu", "u", "Ġanni"], ["Ċensu", "u", "Ġanni"]],
  ["French", "plain", ["café", "à", "Noël"], ["café", "à", "Noël"]],
  ["headings", "plain", ["##", "Title"], ["##", "Title"]],
  ["a hashtag that begins the text", "plain", ["##tag", "##ged"], ["##tag", "##ged"]],
  ["ASCII", "plain", ["the", "cat"], ["the", "cat"]],
  ["a letter that is no byte", "plain", ["Ġa", "€"], ["Ġa", "€"]],
  ["bytes that are no characters", "plain", ["Ġa", "ðŁ", "Ġb"], ["Ġa", "ðŁ", "Ġb"]],
  ["half of a pair in bytes", "plain", ["Ġa", "íł", "Ģ"], ["Ġa", "íł", "Ģ"]],
  ["a byte that goes on with nothing", "plain", ["Ġa", "b¡"], ["Ġa", "b¡"]],
  ["a byte that begins no character", "plain", ["Ġa", "ø¡"], ["Ġa", "ø¡"]],
  ["bytes beside spaces, as bertviz has them", "byte-level", ["Se", "Ã¡n", " M"], ["Seán", "M"]],
  ["letters beside spaces", "spaces", ["NÃO", " é", " até"], ["NÃO", "é", "até"]],
  ["spaces themselves", "spaces", ["un", "like", " me", " "], ["unlike", "me", " "]],
  ["what was read before", "sentencepiece", ["a", " <0xF0><0x9F><0x98>", "<0x80>"], ["a", "😀"]],
  ["half of a pair", "plain", ["\ud800"], ["�"]],
  ["nothing", "plain", [], []],
];

test.each(WORDS)("readTokens(tokens) reads %s", (_, marking, tokens, words) => {
  const reading = readTokens(tokens);
  expect(reading.marking).toBe(marking);
  expect(reading.words.map(({ text }) => text)).toEqual(words);
  expect(reading.tokens.map(({ token }) => token)).toEqual(tokens);
});

test("readTokens(tokens) shows each token as its text, a space before it too", () => {
  const { tokens } = readTokens(["ĠMurray", "Ċ", "Ã¡", "<|endoftext|>"]);
  expect(tokens.map(({ text }) => text)).toEqual([" Murray", "\n", "á", "<|endoftext|>"]);
});

test("readTokens(tokens) shows bytes of a character that several tokens share", () => {
  const { tokens, words } = readTokens(["ĠðŁĺ", "Ģ"]);
  expect(tokens.map(({ text }) => text)).toEqual([" <0xF0><0x9F><0x98>", "<0x80>"]);
  expect(words).toEqual([{ text: "😀", first: 0, last: 1 }]);
});

test("readTokens(tokens) reads a text that was cut within a character, at either end", () => {
  const { marking, tokens } = readTokens(["Ģ", "Ġhi", "ĠðŁĺ"]);
  expect(marking).toBe("byte-level");
  expect(tokens.map(({ text }) => text)).toEqual(["<0x80>", " hi", " <0xF0><0x9F><0x98>"]);
});

test.each([
  ["<|endoftext|>", "special"],
  ["[CLS]", "special"],
  ["<start_of_turn>", "special"],
  ["<｜begin▁of▁sentence｜>", "special"],
  ["<|image_pad|>", "placeholder"],
  ["[MASK]", "placeholder"],
  [" [SEP] ", "special"],
  ["<unused42>", "placeholder"],
  ["<b>", "text"],
  ["[a]", "text"],
])("readTokens([%j]) says that it is %s", (token, kind) => {
  expect(readTokens([token]).tokens[0]!.kind).toBe(kind);
});

test("readTokens(tokens, { text, spans }) takes tokens that stand in the text for what they are", () => {
  const text = "Ġanni u Marija";
  const spans = [
    [0, 5],
    [6, 7],
    [8, 14],
  ] as const;
  const tokens = ["Ġanni", "u", "Marija"];
  expect(readTokens(tokens).marking).toBe("byte-level");
  const { marking, words } = readTokens(tokens, { text, spans });
  expect(marking).toBe("plain");
  expect(words.map((word) => word.text)).toEqual(tokens);
});

test("readTokens(tokens, { spans }) joins what touches in the text, and bytes of one character", () => {
  const words = (tokens: readonly string[], spans: readonly (readonly [number, number])[]) =>
    readTokens(tokens, { spans }).words.map(({ text }) => text);
  const apart = [
    [0, 3],
    [4, 7],
  ] as const;
  expect(
    words(
      ["cat", "s"],
      [
        [0, 3],
        [3, 4],
      ],
    ),
  ).toEqual(["cats"]);
  expect(words(["cat", "##s"], apart)).toEqual(["cat", "s"]);
  expect(
    words(
      ["it", "😀", "😀"],
      [
        [0, 2],
        [3, 5],
        [3, 5],
      ],
    ),
  ).toEqual(["it", "😀😀"]);
  expect(words(["cat", "s"], [[0, 3]])).toEqual(["cat", "s"]); // not one for each token
  const wordpiece = readTokens(["cat", "s", "##x"], {
    marking: "wordpiece",
    spans: [
      [0, 3],
      [3, 4],
      [5, 6],
    ],
  });
  expect(wordpiece.words.map(({ text }) => text)).toEqual(["cats", "x"]);
});

test("readTokens(tokens, { spans }) keeps apart what only touches, stands before it, or is no text", () => {
  type Spans = readonly (readonly [number, number])[];
  const countOf = (tokens: readonly string[], spans: Spans) =>
    readTokens(tokens, { spans }).words.length;
  const same: Spans = [
    [0, 5],
    [0, 5],
  ];
  expect(countOf(["!", "?"], same)).toBe(1);
  expect(
    countOf(
      ["!", "?"],
      [
        [0, 1],
        [1, 2],
      ],
    ),
  ).toBe(2);
  expect(
    countOf(
      ["!", "?"],
      [
        [5, 6],
        [0, 1],
      ],
    ),
  ).toBe(2);
  expect(
    countOf(
      ["!", "?"],
      [
        [1, 2],
        [0, 1],
      ],
    ),
  ).toBe(2);
  for (const tokens of [
    ["[CLS]", "[CLS]"],
    ["[CLS]", "a"],
    ["a", "[CLS]"],
  ]) {
    expect(countOf(tokens, same)).toBe(2);
  }
});

test("readTokens(tokens, { text, spans }) finds no marks where all tokens stand in the text", () => {
  const spans = [
    [0, 2],
    [2, 4],
  ] as const;
  const markingOf = (options: Parameters<typeof readTokens>[1]) =>
    readTokens(["Ġa", "Ġb"], options).marking;
  expect(markingOf({ text: "ĠaĠb", spans })).toBe("plain");
  expect(markingOf({ text: "Ġa b", spans })).toBe("byte-level");
  expect(markingOf({ text: "ĠaĠb" })).toBe("byte-level");
});

test("readTokens(tokens) leaves the marks in a token that is not a text", () => {
  const name = "<｜begin▁of▁sentence｜>";
  const { marking, tokens } = readTokens([name, "▁it"]);
  expect(marking).toBe("sentencepiece");
  expect(tokens.map(({ text }) => text)).toEqual([name, " it"]);
});

test("readTokens(tokens, { marking }) takes the caller's word", () => {
  expect(readTokens(["ĠA"], { marking: "plain" }).words[0]!.text).toBe("ĠA");
  expect(readTokens(["Ġ€"], { marking: "byte-level" }).tokens[0]!.text).toBe("Ġ€");
});

const letters = new Map([...BYTE_ALPHABET].map(([letter, byte]) => [byte, letter]));

test("readTokens(tokens) gives back any text that was cut into bytes, wherever it was cut", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(text, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (written, lengths) => {
      const bytes = [...new TextEncoder().encode(` ${written}`)];
      const tokens: string[] = [];
      while (bytes.length > 0) {
        const own = bytes.splice(0, lengths.next().value);
        tokens.push(own.map((byte) => letters.get(byte)!).join(""));
      }
      const reading = readTokens(tokens, { marking: "byte-level" });
      const parts = reading.tokens.flatMap(({ text: own }) => own);
      const again = parts
        .join("")
        .replace(/(?:<0x[\dA-F]{2}>)+/g, (run) =>
          new TextDecoder().decode(Uint8Array.from(run.match(/0x../g)!.map(Number))),
        );
      if (!written.includes("<0x")) expect(again).toBe(` ${written}`);
      const covered = reading.words.flatMap(({ first, last }) => tokens.slice(first, last + 1));
      expect(covered).toEqual(tokens);
    }),
  );
});

test("readTokens(tokens) refuses what is not an array of strings", () => {
  expect(() => readTokens("the cat" as never)).toThrow(
    "readTokens: tokens must be an array of strings, got string",
  );
  expect(() => readTokens([1] as never)).toThrow(
    "readTokens: tokens[0] must be a string, got number",
  );
  expect(() => readTokens([], 1 as never)).toThrow(
    "readTokens: options must be an object, got number",
  );
});
