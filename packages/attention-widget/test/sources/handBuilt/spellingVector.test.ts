import { expect, test } from "vitest";
import { spellingVector } from "../../../src/sources/handBuilt/spellingVector.js";
import { sumOf } from "../../helpers/rows.js";

/** Sums of 15 float64 squares: only their last bits may differ. */
const TOLERANCE = 1e-12;

const LENGTH = 15;
const vector = (word: string) => spellingVector(word, LENGTH);

/** Cosine of the angle between two spellings, −1 to 1. */
function likeness(a: string, b: string): number {
  const other = vector(b);
  return sumOf(vector(a).map((entry, i) => entry * (other[i] ?? 0))) / 4;
}

test("spellingVector(word, length) is the same every time", () => {
  expect(vector("street")).toEqual(vector("street"));
});

test("spellingVector(word, length) takes upper case for lower, and é for e with an accent", () => {
  expect(vector("The")).toEqual(vector("the"));
  expect(vector("e\u0301te\u0301")).toEqual(vector("\u00e9t\u00e9"));
});

test.each(["a", "street", ".", "👨‍👩‍👧", "我", "didn't", ""])(
  "spellingVector(%j, length) has `length` components and norm 2",
  (word) => {
    expect(vector(word)).toHaveLength(LENGTH);
    expect(Math.abs(Math.hypot(...vector(word)) - 2)).toBeLessThan(TOLERANCE);
  },
);

test.each([
  ["cat", "cats", "dog"],
  ["cat", "cats", "street"],
  ["walk", "walked", "slept"],
  ["walk", "walking", "tired"],
  ["play", "playing", "because"],
  ["run", "running", "animal"],
])("spellingVector(word, length): %s is more like %s than like %s", (word, related, unrelated) => {
  expect(likeness(word, related)).toBeGreaterThan(likeness(word, unrelated));
  expect(likeness(word, related)).toBeLessThan(likeness(word, word));
});

test("spellingVector(word, length) hears the order of letters: on is not no", () => {
  expect(likeness("on", "no")).toBeLessThan(likeness("on", "on") - 0.5);
});
