import { expect, test } from "vitest";
import { nextFound, searchResult } from "../../../src/picture/longText/searchResult.js";
import { WORDS } from "../../helpers/inspectorInput.js";

test("nextFound(place, step, count) goes on, back, and past an end to the other end", () => {
  expect(nextFound(0, 1, 3)).toBe(1);
  expect(nextFound(2, 1, 3)).toBe(0);
  expect(nextFound(2, -1, 3)).toBe(1);
  expect(nextFound(0, -1, 3)).toBe(2);
});

test("searchResult(text, place, count, words) counts from 1, in the numbers of the language", () => {
  expect(searchResult("cat", 0, 2048, WORDS)).toBe("1 of 2,048");
});

test("searchResult(text, place, count, words) says that there is no such token, and nothing of no text", () => {
  expect(searchResult("cat", 0, 0, WORDS)).toBe("No such token");
  expect(searchResult("  ", 0, 0, WORDS)).toBe("");
});
