import { expect, test } from "vitest";
import type { Token } from "../src/tokenizer/tokenize.js";
import { unknownNotice } from "../src/unknownNotice.js";

/** One token a letter; of capital letters the vocabulary knows nothing. */
function tokensOf(text: string): Token[] {
  return Array.from(text, (piece, start) => {
    return { id: /[A-Z]/.test(piece) ? 0 : 7, piece, start, end: start + 1 };
  });
}

function noticeOf(text: string): readonly string[] {
  return unknownNotice(text, tokensOf(text));
}

test("nothing is said where every piece is known", () => {
  expect(noticeOf("abc")).toEqual([]);
  expect(noticeOf("")).toEqual([]);
});

test("a piece written from right to left stands by itself, so that the others keep their places", () => {
  expect(
    unknownNotice(
      "שב",
      [0, 1].map((start) => ({ id: 0, piece: "", start, end: start + 1 })),
    ),
  ).toEqual([
    "The network does not know “\u2068ש\u2069”, “\u2068ב\u2069”: it reads every unknown piece as the same token.",
  ]);
});

test("an unknown piece is named as it was typed, once", () => {
  expect(noticeOf("aBcB")).toEqual([
    "The network does not know “\u2068B\u2069”: it reads every unknown piece as the same token.",
  ]);
});

test("of many unknown pieces three are named and the others counted", () => {
  expect(noticeOf("ABCDE")).toEqual([
    "The network does not know “\u2068A\u2069”, “\u2068B\u2069”, “\u2068C\u2069”, 2 more: it reads every unknown piece as the same token.",
  ]);
});
