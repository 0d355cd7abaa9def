import type { TextSpan } from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordGroups } from "../../src/transforms/wordGroups.js";
import { PARAMETERS } from "./helpers/arbitraries.js";

/** Where tokens stand in a text, one after the other. */
function placesIn(text: string, tokens: readonly string[]): TextSpan[] {
  let from = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, from);
    from = start + token.length;
    return [start, from];
  });
}

describe("wordGroups(tokens)", () => {
  test.each([
    ["▁ begins a word", ["▁the", "▁c", "at", "s"], [0, 1, 1, 1]],
    ["a lone ▁ belongs to what follows", ["▁the", "▁", "x", "▁", "("], [0, 1, 1, 2, 2]],
    ["Ġ begins a word, and the first token one without it", ["Hel", "lo", "Ġworld"], [0, 0, 1]],
    ["Ċ stands alone", ["a", "Ċ", "The", "Ġend"], [0, 1, 2, 3]],
    ["a leading space begins a word", ["un", "like", " me"], [0, 0, 1]],
    ["## goes on with one", ["play", "##ing", "it"], [0, 0, 1]],
    ["</w> ends one", ["lo", "w</w>", "er</w>"], [0, 0, 1]],
    ["without marks each token is a word", ["play", "ing", "it"], [0, 1, 2]],
    ["punctuation is a word of its own", ["Hello", ",", "Ġworld", "!"], [0, 1, 2, 3]],
    ["an apostrophe between letters joins", ["Ġdon", "'", "t", "Ġgo"], [0, 0, 0, 1]],
    ["an apostrophe after a word does not", ["Ġcats", "'", "Ġtails"], [0, 1, 2]],
    ["special tokens stay apart", ["<s>", "▁a", "b", "</s>"], [0, 1, 1, 2]],
    ["blank tokens stay apart", ["▁a", " ", "b"], [0, 1, 2]],
    ["no tokens are no words", [], []],
  ] as const)("%s", (_, tokens, groups) => {
    expect(wordGroups(tokens)).toEqual(groups);
  });
});

describe("wordGroups(tokens, spans)", () => {
  test.each([
    ["pieces that touch are one word", "cats sit", ["cat", "s", "sit"], [0, 0, 1]],
    [
      "punctuation touches and stays apart",
      "(yes), no",
      ["(", "yes", ")", ",", "no"],
      [0, 1, 2, 3, 4],
    ],
    ["an apostrophe between letters joins", "don’t", ["don", "’", "t"], [0, 0, 0]],
    [
      "letters with their marks and digits join",
      "é2x",
      ["e\u0301".normalize("NFC"), "2", "x"],
      [0, 0, 0],
    ],
    ["Chinese does not join", "我爱cats", ["我", "爱", "cat", "s"], [0, 1, 1, 1]],
    ["Thai does not join", "แมวนอน", ["แมว", "นอน"], [0, 1]],
  ] as const)("%s", (_, text, tokens, groups) => {
    expect(wordGroups(tokens, placesIn(text, tokens))).toEqual(groups);
  });

  test("a place that takes in the space before a word does not join it", () => {
    expect(
      wordGroups(
        ["Hello", "Ġworld"],
        [
          [0, 5],
          [5, 11],
        ],
      ),
    ).toEqual([0, 1]);
  });

  test("the bytes of one character are one word", () => {
    expect(
      wordGroups(
        ["😀", "😀", "!"],
        [
          [0, 2],
          [0, 2],
          [2, 3],
        ],
      ),
    ).toEqual([0, 0, 1]);
  });

  test("[CLS] at 0, 0 is not part of the first word, nor [SEP] of any", () => {
    const spans = [
      [0, 0],
      [0, 3],
      [0, 0],
      [0, 2],
    ] as const;
    expect(wordGroups(["[CLS]", "cat", "[SEP]", "it"], spans)).toEqual([0, 1, 2, 3]);
  });

  test("spans are ignored unless there is one per token", () => {
    expect(wordGroups(["a", "##b"], [[0, 1]])).toEqual([0, 0]);
  });

  test("rises from 0 by 0 or 1 for any tokens and places", () => {
    const token = fc.oneof(fc.string(), fc.constantFrom("##a", "▁b", "c</w>", "'", "[CLS]", ""));
    const span = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(token), fc.array(span), (tokens, spans) => {
        let last = -1;
        for (const word of wordGroups(tokens, spans)) {
          expect(word - last === 1 || (word === last && word >= 0)).toBe(true);
          last = word;
        }
      }),
      PARAMETERS,
    );
  });
});
