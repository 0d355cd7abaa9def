import { describe, expect, test } from "vitest";
import { joinBytes } from "../../../src/formats/tokens/joinBytes.js";

describe("joinBytes(tokens)", () => {
  test("gives each token the characters that lie in it", () => {
    expect(joinBytes([[0x61, 0xc3, 0xa9], [0x62]])).toEqual({
      texts: ["aé", "b"],
      sharesCharacter: [false, false],
      isWhole: true,
      characters: new Map(),
    });
  });

  test("shows the bytes of a character that tokens share, and knows the character", () => {
    expect(joinBytes([[0x61, 0xe2], [0x82], [0xac, 0x62]])).toEqual({
      texts: ["a<0xE2>", "<0x82>", "<0xAC>b"],
      sharesCharacter: [false, true, true],
      isWhole: true,
      characters: new Map([[1, "€"]]),
    });
  });

  test.each([
    ["\u0080", [0xc2, 0x80]],
    ["\u07ff", [0xdf, 0xbf]],
    ["\u0800", [0xe0, 0xa0, 0x80]],
    ["\u{10000}", [0xf0, 0x90, 0x80, 0x80]],
    ["\u{10ffff}", [0xf4, 0x8f, 0xbf, 0xbf]],
  ])("reads %o, the first or last of its length", (text, bytes) => {
    expect(joinBytes([bytes]).texts).toEqual([text]);
  });

  test.each([
    ["a letter in two bytes that needs one", [0xc1, 0xbf], "<0xC1><0xBF>"],
    ["a letter in three bytes that needs two", [0xe0, 0x9f, 0xbf], "<0xE0><0x9F><0xBF>"],
    ["a code point above 10FFFF", [0xf4, 0x90, 0x80, 0x80], "<0xF4><0x90><0x80><0x80>"],
    ["half of a pair", [0xed, 0xa0, 0x80], "<0xED><0xA0><0x80>"],
    ["a letter without its end, and another", [0xf0, 0x9f, 0x41], "<0xF0><0x9F>A"],
  ])("shows the bytes of %s", (_, bytes, text) => {
    expect(joinBytes([bytes])).toMatchObject({ texts: [text], isWhole: false });
  });

  test("takes a text for whole that is cut off within a character at either end", () => {
    const isWhole = (...bytes: number[]) => joinBytes([bytes]).isWhole;
    expect(isWhole(0x80, 0x80, 0x80, 0x61)).toBe(true);
    expect(isWhole(0x80, 0x80, 0x80, 0x80, 0x61)).toBe(false);
    expect(isWhole(0x61, 0xf0, 0x9f, 0x98)).toBe(true);
    expect(isWhole(0x61, 0xe2, 0x82)).toBe(true);
    expect(isWhole(0x61, 0x80)).toBe(false);
  });
});
