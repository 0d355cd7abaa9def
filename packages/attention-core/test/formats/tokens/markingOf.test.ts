import { expect, test } from "vitest";
import { markingOf } from "../../../src/formats/tokens/markingOf.js";
import { tokenBytes } from "../../../src/formats/tokens/tokenBytes.js";

test.each([
  ["plain", ["<｜begin▁of▁sentence｜>", "hi"]],
  ["sentencepiece", ["a", "<0xE2><0x82>"]],
  ["plain", ["a", "b<0xE2>"]],
  ["plain", ["a", "<0xE2>b"]],
  ["plain", ["a", "b##c"]],
  ["plain", ["a", "</w>"]],
  ["plain", ["a b"]],
  ["spaces", ["a", "  b"]],
  ["plain", ["Ġa", "Ā"]], // a control character
] as const)("the marking is %s of %j", (marking, tokens) => {
  expect(markingOf(tokens)).toBe(marking);
});

test("tokenBytes(token, marking) takes marks off at the ends alone", () => {
  const textOf = (...[token, marking]: Parameters<typeof tokenBytes>) =>
    new TextDecoder().decode(Uint8Array.from(tokenBytes(token, marking)));
  expect(textOf("##a##b", "wordpiece")).toBe("a##b");
  expect(textOf("a##b", "wordpiece")).toBe("a##b");
  expect(textOf("a</w>b</w>", "end-of-word")).toBe("a</w>b ");
  expect(textOf("a</w>b", "end-of-word")).toBe("a</w>b");
});
