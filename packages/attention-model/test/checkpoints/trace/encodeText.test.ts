import { describe, expect, test } from "vitest";
import { encodeText } from "../../../src/checkpoints/trace/encodeText.js";

const small = {
  layers: 1,
  heads: 1,
  dModel: 1,
  dHead: 0,
  positions: 4,
  vocabulary: 10,
};

/** A digit is a token; what stands in front and at the end is added to every text. */
const digits = (front: string, end: string) => ({
  encode: (text: string) => {
    const tokens = Array.from(front + text + end);
    return { ids: tokens.map(Number), tokens };
  },
});

describe("encodeText(tokenizer, text, dimensions)", () => {
  test("gives what the tokenizer gives, when it is not too long", () => {
    expect(encodeText(digits("1", "2"), "34", small)).toEqual({
      ids: [1, 3, 4, 2],
      tokens: ["1", "3", "4", "2"],
    });
  });

  test("cuts a text that is longer than the network has positions, and says so", () => {
    expect(encodeText(digits("", ""), "345678", small)).toEqual({
      ids: [3, 4, 5, 6],
      tokens: ["3", "4", "5", "6"],
      notice: "The text is cut from 6 tokens to 4: the network has no more positions.",
    });
  });

  test("keeps what stands at the end of every text", () => {
    expect(encodeText(digits("1", "2"), "34567", small)).toMatchObject({ ids: [1, 3, 4, 2] });
    expect(encodeText(digits("1", "92"), "34567", small)).toMatchObject({ ids: [1, 3, 9, 2] });
    expect(encodeText(digits("1", ""), "34567", small)).toMatchObject({ ids: [1, 3, 4, 5] });
  });

  test("keeps no more of the end than there are positions", () => {
    expect(encodeText(digits("", "23456"), "1", small)).toMatchObject({ ids: [3, 4, 5, 6] });
  });

  test("cuts a text that would take too much memory, and says so", () => {
    const wide = { ...small, positions: 1000, heads: 2 ** 24 - 2 }; // one token: 4 · (4 · heads + 2) bytes
    expect(encodeText(digits("", ""), "12", wide)).toMatchObject({
      tokens: ["1"],
      notice: "The text is cut from 2 tokens to 1: more would take too much memory.",
    });
  });

  test("gives no tokens for a blank text, whatever the tokenizer adds", () => {
    expect(encodeText(digits("1", "2"), " \n\t", small)).toEqual({ ids: [], tokens: [] });
  });
});
