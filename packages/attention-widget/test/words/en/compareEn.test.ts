import { expect, test } from "vitest";
import { compareEn } from "../../../src/words/en/compareEn.js";

test("compareEn.label({ text, layer, head, name }) reads as a phrase", () => {
  const oneLayer = { text: "The … tired", head: 3, name: "previous token", edits: "" };
  expect(compareEn.label(oneLayer)).toBe("“The … tired”, head 3 previous token");
  const place = { text: "a b", layer: 2, head: 3, edits: "" };
  expect(compareEn.label({ ...place, name: "head 3" })).toBe("“a b”, layer 2 head 3");
  expect(compareEn.label({ ...place, name: "" })).toBe("“a b”, layer 2 head 3");
});

test("compareEn.noDifference(reason) names both lengths", () => {
  const lengths = (...all: ["query" | "key" | "component", number, number][]) => ({
    kind: "lengths" as const,
    lengths: all.map(([axis, present, saved]) => ({ axis, present, saved })),
  });
  expect(compareEn.noDifference(lengths(["query", 8, 9], ["key", 8, 9]))).toBe(
    "8 tokens against 9: side by side only.",
  );
  expect(compareEn.noDifference(lengths(["query", 1, 2], ["key", 5, 4]))).toBe(
    "1 query against 2, 5 keys against 4: side by side only.",
  );
  expect(compareEn.noDifference(lengths(["component", 16, 8]))).toBe(
    "16 components against 8: side by side only.",
  );
  expect(compareEn.noDifference(lengths(["query", 8, 9], ["component", 8, 9]))).toBe(
    "8 queries against 9, 8 components against 9: side by side only.",
  );
});

test("compareEn.noDifference(reason) has words for every reason", () => {
  expect(compareEn.noDifference({ kind: "absent" })).toMatch(/this step/);
  expect(compareEn.noDifference({ kind: "axes" })).toMatch(/side by side only\.$/);
});
