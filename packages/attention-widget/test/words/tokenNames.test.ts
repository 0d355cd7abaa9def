import { expect, test } from "vitest";
import { tokenNames } from "../../src/words/tokenNames.js";

test("tokenNames(tokens) are the tokens themselves while none is repeated", () => {
  expect(tokenNames(["the", "cat", "."])).toEqual(["the", "cat", "."]);
});

test("tokenNames(tokens) number a repeated token from its second occurrence on", () => {
  expect(tokenNames(["the", "cat", "the", "the"])).toEqual(["the", "cat", "the (2)", "the (3)"]);
});

test("tokenNames(tokens) distinguish upper case from lower", () => {
  expect(tokenNames(["The", "the"])).toEqual(["The", "the"]);
});

test("tokenNames(tokens) take words that every object has for words", () => {
  expect(tokenNames(["constructor", "__proto__", "__proto__"])).toEqual([
    "constructor",
    "__proto__",
    "__proto__ (2)",
  ]);
});

test("tokenNames([]) is empty", () => {
  expect(tokenNames([])).toEqual([]);
});
