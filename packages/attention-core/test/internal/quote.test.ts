import { expect, test } from "vitest";
import { showBriefly } from "../../src/checkpoints/internal/showBriefly.js";
import { quote } from "../../src/internal/quote.js";

test("quote(text) is the text in quotes, on one line", () => {
  expect(quote("h.0.attn")).toBe('"h.0.attn"');
  expect(quote('a\n"')).toBe('"a\\n\\""');
});

test("quote(text) cuts a long text short", () => {
  expect(quote("a".repeat(80))).toBe(`"${"a".repeat(80)}"`);
  expect(quote("a".repeat(81))).toBe(`"${"a".repeat(80)}…"`);
});

test("showBriefly(value) shows numbers, texts and lists of them, and names the kind of others", () => {
  expect(showBriefly(0.5)).toBe("0.5");
  expect(showBriefly("F32")).toBe('"F32"');
  expect(showBriefly([1, "2", null, [3], {}])).toBe('[1, "2", null, an array, object]');
  expect(showBriefly(undefined)).toBe("undefined");
  expect(showBriefly({})).toBe("object");
});

test("showBriefly(value) cuts a long text short, also in a list", () => {
  expect(showBriefly("a".repeat(81))).toBe(`"${"a".repeat(80)}…"`);
  expect(showBriefly([1, "a".repeat(81)])).toBe(`[1, "${"a".repeat(30)}…"]`);
  expect(showBriefly([2 ** 53, 2 ** 53, 2 ** 53, 2 ** 53])).toBe(
    "[9007199254740992, 9007199254740992, 9007199254740992, …]",
  );
});

test("showBriefly(value) cuts a long list short", () => {
  expect(showBriefly([1, 2, 3, 4, 5, 6, 7, 8])).toBe("[1, 2, 3, 4, 5, 6, 7, 8]");
  expect(showBriefly([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe("[1, 2, 3, 4, 5, 6, 7, 8, …]");
});
