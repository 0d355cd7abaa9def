import { describe, expect, test } from "vitest";
import { en } from "../../../src/locales/en.js";
import { readingEn } from "../../../src/reading/locales/en.js";
import { describeHeld } from "../../../src/reading/view/describeHeld.js";
import { readingsOf } from "../../../src/reading/view/readingsOf.js";
import { panelOf } from "../../helpers/panels.js";

const messages = { ...en, ...readingEn };
const PANEL = panelOf(
  [
    [0.75, 0.25],
    [0.5, 0.5],
  ],
  "key",
  ["a", "b"],
  ["a", "b"],
);
const say = (rows: readonly number[], columns: readonly number[]) =>
  describeHeld(readingsOf(PANEL, { rows, columns, cell: null }), "weights", messages, false);

describe("describeHeld(readings, stage, messages, isDifference)", () => {
  test("names the token that is held, once when it is read both ways", () => {
    expect(say([1], [])).toBe("Held: “b”.");
    expect(say([], [0])).toBe("Held: “a”.");
    expect(say([1], [1])).toBe("Held: “b”.");
  });

  test("of several says what their sum says", () => {
    expect(say([0, 1], [])).toBe(
      "Held: “a + b”. Sum of 2 rows: “a + b” look most at “a” (1.25), then “b” (0.75).",
    );
  });

  test("says when nothing is held any more", () => {
    expect(say([], [])).toBe("Let go.");
  });
});
