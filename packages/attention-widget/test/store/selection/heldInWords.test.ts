import { describe, expect, test } from "vitest";
import { heldInWords } from "../../../src/store/selection/heldInWords.js";

/** Pieces 1 and 2 are one word of the queries; of the keys, 0 and 1 are. */
const WORDS = { queries: [0, 1, 1, 2], keys: [0, 0, 1, 2] };
const toWords = (direction: "out" | "in" | "both") => ({ hasWords: true, direction });
const toPieces = { hasWords: false, direction: "out" } as const;

describe("heldInWords(held, settings, words)", () => {
  test("of a cell of pieces is the cell of their words", () => {
    const held = { selection: { query: 2, key: 1 }, also: [] };
    expect(heldInWords(held, toWords("out"), WORDS)).toEqual({
      selection: { query: 1, key: 0 },
      also: [],
    });
  });

  test("of a row is a row, and of words their first pieces", () => {
    const held = { selection: { query: 2, key: null }, also: [1] };
    expect(heldInWords(held, toPieces, WORDS)).toEqual({
      selection: { query: 3, key: null },
      also: [1],
    });
  });

  test("holds each word once, also when several of its pieces were held", () => {
    const held = { selection: { query: 1, key: null }, also: [2, 3, 9] };
    expect(heldInWords(held, toWords("both"), WORDS).also).toEqual([2]);
  });

  test("takes the tokens that were added as keys while it is read who looks at them", () => {
    const held = { selection: { query: 0, key: 3 }, also: [0, 1] };
    expect(heldInWords(held, toWords("in"), WORDS)).toEqual({
      selection: { query: 0, key: 2 },
      also: [0],
    });
  });

  test("of nothing is nothing", () => {
    const nothing = { selection: null, also: [] };
    expect(heldInWords(nothing, toWords("out"), WORDS)).toEqual(nothing);
  });
});
