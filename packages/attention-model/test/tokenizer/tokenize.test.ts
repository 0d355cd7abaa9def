import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeText, pieceIndex, tokenize } from "../../src/index.js";

const pieces = ["<unk>", "</s>", "▁", "▁cat", "▁ca", "s", "t", "ts", "c", "a", "▁dog"];
const scores = [0, 0, -2, -6, -3, -3, -3, -3.5, -5, -5, -6];
const index = pieceIndex({ pieces, scores, reserved: 2 });
const piecesOf = (text: string) => tokenize(text, index).map(({ piece }) => piece);

/** The sum of scores of a way to cut, as the tokens say it. */
function scoreOf(tokens: { id: number; piece: string }[]): number {
  return tokens.reduce((sum, { id, piece }) => {
    return sum + (id === 0 ? Array.from(piece).length * index.unknownScore : scores[id]!);
  }, 0);
}

/** The obvious other way: always the longest piece that fits. */
function greedy(text: string) {
  const characters = normalizeText(text).map(({ character }) => character);
  const tokens: { id: number; piece: string }[] = [];
  for (let at = 0; at < characters.length; ) {
    const lengths = [5, 4, 3, 2, 1].filter((length) => at + length <= characters.length);
    const length = lengths.find((n) => index.ids.has(characters.slice(at, at + n).join(""))) ?? 1;
    const piece = characters.slice(at, at + length).join("");
    tokens.push({ id: index.ids.get(piece) ?? 0, piece });
    at += length;
  }
  return tokens;
}

const someText = fc.string({
  unit: fc.constantFrom("c", "a", "t", "s", " ", "x", "☃", "🙂", "d", "og"),
});

describe("tokenize(text, index)", () => {
  test("takes the pieces with the highest sum of scores, not the longest", () => {
    expect(piecesOf("cat")).toEqual(["▁cat"]); // −6 beats ▁ca t with −6 by coming first
    expect(piecesOf("cats")).toEqual(["▁ca", "ts"]); // −6.5 beats ▁cat s with −9
  });

  test("gives each token its number and its place in the text", () => {
    expect(tokenize("a cats", index)).toEqual([
      { id: 2, piece: "▁", start: 0, end: 0 },
      { id: 9, piece: "a", start: 0, end: 1 },
      { id: 4, piece: "▁ca", start: 2, end: 4 },
      { id: 7, piece: "ts", start: 4, end: 6 },
    ]);
  });

  test("makes one token of unknown characters that follow each other", () => {
    expect(tokenize("x☃🙂a", index)).toEqual([
      { id: 2, piece: "▁", start: 0, end: 0 },
      { id: 0, piece: "x☃🙂", start: 0, end: 4 },
      { id: 9, piece: "a", start: 4, end: 5 },
    ]);
  });

  test("never gives a reserved piece, even when the text spells it", () => {
    expect(tokenize("</s>", index).every(({ id }) => id !== 1)).toBe(true);
  });

  test("is empty for an empty and for a blank text", () => {
    expect(tokenize("", index)).toEqual([]);
    expect(tokenize(" \n\t ", index)).toEqual([]);
  });

  test("stops after `limit` tokens", () => {
    expect(tokenize("cat dog cat", index, 2).map(({ piece }) => piece)).toEqual(["▁cat", "▁dog"]);
    expect(tokenize("cats", index, 1)).toHaveLength(1);
  });

  test("gives pieces that join to the normal form of the text", () => {
    fc.assert(
      fc.property(fc.oneof(someText, fc.string({ unit: "grapheme" })), (text) => {
        const spelled = normalizeText(text).map(({ character }) => character);
        expect(piecesOf(text).join("")).toBe(spelled.join(""));
      }),
    );
  });

  test("gives places that cover the text in order, but for its spaces", () => {
    fc.assert(
      fc.property(someText, (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text, index)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  test("never scores below always taking the longest piece", () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(scoreOf(tokenize(text, index))).toBeGreaterThanOrEqual(scoreOf(greedy(text)) - 1e-9);
      }),
    );
  });

  test("refuses what is not a string", () => {
    // @ts-expect-error a JavaScript caller is not stopped by types
    expect(() => tokenize(null, index)).toThrow(
      new TypeError("tokenize: text must be a string, got null"),
    );
  });
});

describe("pieceIndex(vocabulary)", () => {
  test("finds pieces by their text, the first of equal ones, and no reserved ones", () => {
    const { ids } = pieceIndex({ pieces: ["<unk>", "a", "a"], scores: [0, -1, -2], reserved: 1 });
    expect([...ids]).toEqual([["a", 1]]);
  });

  test("counts the longest piece in characters, not in UTF-16 units", () => {
    expect(pieceIndex({ pieces: ["<unk>", "🙂🙂"], scores: [0, -1], reserved: 1 }).longest).toBe(2);
  });

  test("refuses a vocabulary without one score for each piece", () => {
    expect(() => pieceIndex({ pieces: ["<unk>", "a"], scores: [0], reserved: 1 })).toThrow(
      new RangeError("pieceIndex: scores must have 2 entries, one per piece, got 1"),
    );
  });
});
