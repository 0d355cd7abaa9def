import { describe, expect, test } from "vitest";
import { describeSelection } from "../../../src/picture/drawn/describeSelection.js";
import { focusedRows } from "../../../src/picture/focus/focusedRows.js";
import { en } from "../../../src/words/en/en.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
import { panelOf } from "../../helpers/panels.js";

const messages = { ...en, ...inspectorEn };
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
  describeSelection(focusedRows(PANEL, { rows, columns, cell: null }), "weights", messages, false)
    // Names are isolated, which is heard and seen by nobody.
    .replace(/[\u2068\u2069]/g, "");

describe("describeSelection(readings, stage, messages, isDifference)", () => {
  test("names the selected token, and what it attends to or what attends to it", () => {
    const looks = "“b” attends most to “a” (0.50), then “b” (0.50).";
    expect(say([1], [])).toBe(`Selected: “b”. ${looks}`);
    expect(say([], [0])).toBe(
      "Selected: “a”. “a” is attended to most by “a” (0.75) and “b” (0.50).",
    );
    expect(say([1], [1])).toBe(
      `Selected: “b”. ${looks} “b” is attended to most by “b” (0.50) and “a” (0.25).`,
    );
  });

  test("of a vector names its token, whose numbers make no sentence", () => {
    const vectors = { ...PANEL, columnAxis: "component" } as const;
    const rows = focusedRows(vectors, { rows: [1], columns: [], cell: null });
    expect(describeSelection(rows, "projected", messages, false)).toBe("Selected: “b”.");
  });

  test("of several says what their sum says", () => {
    expect(say([0, 1], [])).toBe(
      "Selected: “a + b”. Sum of 2 rows: “a + b” attend most to “a” (1.25), then “b” (0.75).",
    );
  });

  test("says when the selection is cleared", () => {
    expect(say([], [])).toBe("Selection cleared.");
  });
});
