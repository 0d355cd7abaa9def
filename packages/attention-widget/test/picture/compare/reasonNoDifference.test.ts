import { expect, test } from "vitest";
import { reasonNoDifference } from "../../../src/picture/compare/reasonNoDifference.js";
import { panelOf } from "../../helpers/panels.js";

const TWO_BY_THREE = panelOf([
  [1, 2, 3],
  [4, 5, 6],
]);

test("reasonNoDifference(present, saved) is undefined where rows and columns correspond", () => {
  expect(reasonNoDifference(TWO_BY_THREE, TWO_BY_THREE)).toBeUndefined();
});

test("reasonNoDifference(present, saved) gives the lengths that differ, and only those", () => {
  const twoByTwo = panelOf([
    [1, 2],
    [3, 4],
  ]);
  expect(reasonNoDifference(TWO_BY_THREE, twoByTwo)).toEqual({
    kind: "lengths",
    lengths: [{ axis: "key", present: 3, saved: 2 }],
  });
  expect(reasonNoDifference(TWO_BY_THREE, panelOf([[1]]))).toEqual({
    kind: "lengths",
    lengths: [
      { axis: "query", present: 2, saved: 1 },
      { axis: "key", present: 3, saved: 1 },
    ],
  });
});

test("reasonNoDifference(present, saved) is the axes where vectors meet pairs", () => {
  const vectors = panelOf([[1, 2, 3]], "component");
  expect(reasonNoDifference(TWO_BY_THREE, vectors)).toEqual({ kind: "axes" });
  const ofKeys = { ...TWO_BY_THREE, rowAxis: "key" } as const;
  expect(reasonNoDifference(TWO_BY_THREE, ofKeys)).toEqual({ kind: "axes" });
});

test("reasonNoDifference(present, saved) is absence where one does not have the step", () => {
  expect(reasonNoDifference(TWO_BY_THREE, undefined)).toEqual({ kind: "absent" });
  expect(reasonNoDifference(undefined, TWO_BY_THREE)).toEqual({ kind: "absent" });
});
