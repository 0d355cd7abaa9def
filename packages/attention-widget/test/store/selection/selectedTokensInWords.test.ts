import { describe, expect, test } from "vitest";
import { selectedTokensInWords } from "../../../src/store/selection/selectedTokensInWords.js";

/** Pieces 1 and 2 are one word of the queries; of the keys, 0 and 1 are. */
const WORDS = { queries: [0, 1, 1, 2], keys: [0, 0, 1, 2] };
const toWords = (direction: "out" | "in" | "both") => ({ hasWords: true, direction });
const toPieces = { hasWords: false, direction: "out" } as const;

describe("selectedTokensInWords(selected, settings, words)", () => {
  test("of a cell of subword tokens is the cell of their words", () => {
    const selected = { selection: { query: 2, key: 1 }, alsoSelected: [] };
    expect(selectedTokensInWords(selected, toWords("out"), WORDS)).toEqual({
      selection: { query: 1, key: 0 },
      alsoSelected: [],
    });
  });

  test("of a row is a row, and of words their first tokens", () => {
    const selected = { selection: { query: 2, key: null }, alsoSelected: [1] };
    expect(selectedTokensInWords(selected, toPieces, WORDS)).toEqual({
      selection: { query: 3, key: null },
      alsoSelected: [1],
    });
  });

  test("selects each word once, also if several of its tokens were selected", () => {
    const selected = { selection: { query: 1, key: null }, alsoSelected: [2, 3, 9] };
    expect(selectedTokensInWords(selected, toWords("both"), WORDS).alsoSelected).toEqual([2]);
  });

  test("treats the added tokens as keys in the direction in", () => {
    const selected = { selection: { query: 0, key: 3 }, alsoSelected: [0, 1] };
    expect(selectedTokensInWords(selected, toWords("in"), WORDS)).toEqual({
      selection: { query: 0, key: 2 },
      alsoSelected: [0],
    });
  });

  test("of nothing is nothing", () => {
    const nothing = { selection: null, alsoSelected: [] };
    expect(selectedTokensInWords(nothing, toWords("out"), WORDS)).toEqual(nothing);
  });
});
