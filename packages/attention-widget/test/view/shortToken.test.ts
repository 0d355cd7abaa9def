import { expect, test } from "vitest";
import { shortToken } from "../../src/view/shortToken.js";
import { tokenNames } from "../../src/view/tokenNames.js";

test("shortToken(token) leaves every usual word as it is", () => {
  const longest = "pneumonoultramicroscopicsilicovolcanoconiosis";
  expect(shortToken(longest)).toBe(longest);
  expect(shortToken("")).toBe("");
});

test("shortToken(token) leaves out the middle of a long one", () => {
  expect(shortToken(`${"a".repeat(5e5)}${"b".repeat(5e5)}`)).toBe(
    `${"a".repeat(23)}…${"b".repeat(24)}`,
  );
});

test("shortToken(token) never shows half of a character", () => {
  expect(shortToken("😀".repeat(50))).toBe(`${"😀".repeat(11)}…${"😀".repeat(12)}`);
  expect(shortToken(`x${"😀".repeat(50)}x`)).toBe(`x${"😀".repeat(11)}…${"😀".repeat(11)}x`);
});

test("tokenNames(tokens) tells long tokens apart that look the same when shortened", () => {
  const [one, other] = [
    `${"a".repeat(60)}1${"b".repeat(60)}`,
    `${"a".repeat(60)}2${"b".repeat(60)}`,
  ];
  const names = tokenNames([one, other]);
  expect(names[1]).toBe(`${names[0]} (2)`);
});
