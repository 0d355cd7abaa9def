import { expect, test } from "vitest";
import { type Difference, differenceOf } from "../../../src/picture/compare/differenceOf.js";
import { largestChanges } from "../../../src/picture/compare/largestChanges.js";
import { panelOf } from "../../helpers/panels.js";

type Rows = readonly (readonly number[])[];

function between(present: Rows, saved: Rows): Difference {
  const difference = differenceOf(panelOf(present), panelOf(saved));
  if (difference === undefined) throw new Error("a difference must be there, got none");
  return difference;
}

test("largestChanges(difference, count) are the largest of either sign, with both numbers", () => {
  const difference = between(
    [
      [0.25, 0.75],
      [1, 0],
    ],
    [
      [0.5, 0.5],
      [0.25, 0.75],
    ],
  );
  expect(largestChanges(difference, 3)).toEqual([
    {
      row: 1,
      column: 0,
      rowName: "row1",
      columnName: "column0",
      saved: 0.25,
      present: 1,
      difference: 0.75,
    },
    {
      row: 1,
      column: 1,
      rowName: "row1",
      columnName: "column1",
      saved: 0.75,
      present: 0,
      difference: -0.75,
    },
    {
      row: 0,
      column: 0,
      rowName: "row0",
      columnName: "column0",
      saved: 0.5,
      present: 0.25,
      difference: -0.25,
    },
  ]);
});

test("largestChanges(difference, count) leaves equal ones in the order of the text", () => {
  const places = largestChanges(between([[1, 2, 1, 2]], [[0, 0, 0, 0]]), 4);
  expect(places.map(({ column }) => column)).toEqual([1, 3, 0, 2]);
});

test("largestChanges(difference, count) are no more than count, or than there are", () => {
  const difference = between([[1, 2, 3]], [[0, 0, 0]]);
  expect(largestChanges(difference, 2).map(({ column }) => column)).toEqual([2, 1]);
  expect(largestChanges(difference, 9)).toHaveLength(3);
  expect(largestChanges(difference, 0)).toEqual([]);
});

test("largestChanges(difference, count) omits what two digits do not show", () => {
  const difference = between([[0.504, 0.496, 0.006]], [[0.5, 0.5, 0]]);
  expect(largestChanges(difference, 5).map(({ column }) => column)).toEqual([2]);
});

test("largestChanges(difference, count) omits cells without a difference", () => {
  const difference = between([[-Infinity, Number.NaN, 3]], [[1, 1, 1]]);
  expect(largestChanges(difference, 5).map(({ column }) => column)).toEqual([2]);
});

test("largestChanges(difference, count) of equal panels is empty", () => {
  expect(largestChanges(between([[1, 2]], [[1, 2]]), 5)).toEqual([]);
});
