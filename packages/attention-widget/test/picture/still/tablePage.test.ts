import { expect, test } from "vitest";
import { tablePage } from "../../../src/picture/still/tablePage.js";

/** A table with a number of rows and columns. */
const table = (rows: number, columns: number) => ({
  rows: Array<string>(rows).fill("row"),
  columns: Array<string>(columns).fill("column"),
});

test("tablePage(tables, from) of a few cells is one page", () => {
  expect(tablePage([table(3, 4)], 0)).toEqual({
    start: 0,
    end: 3,
    all: 3,
    turns: [null, null],
    isPart: false,
  });
});

test("tablePage(tables, from) has at most 2,500 cells, and leads to the pages beside it", () => {
  const tables = [table(100, 50)]; // 50 rows of 50 columns fit
  expect(tablePage(tables, 0)).toMatchObject({ start: 0, end: 50, turns: [null, 50] });
  expect(tablePage(tables, 50)).toMatchObject({ start: 50, end: 100, turns: [0, null] });
});

test("tablePage(tables, from) counts the columns of all tables, and the rows of the longest", () => {
  const page = tablePage([table(10, 1000), table(30, 250)], 2); // 2 rows of 1,250 columns fit
  expect(page).toEqual({ start: 2, end: 4, all: 30, turns: [0, 4], isPart: true });
});

test("tablePage(tables, from) shows a row at a time, however many columns it has", () => {
  expect(tablePage([table(2, 5000)], 1)).toMatchObject({ start: 1, end: 2 });
});

test("tablePage(tables, from) begins again if the tables have become shorter", () => {
  expect(tablePage([table(5, 5)], 50)).toMatchObject({ start: 0, end: 5 });
});

test("tablePage([], 0) has no rows", () => {
  expect(tablePage([], 0)).toMatchObject({ start: 0, end: 0, all: 0, isPart: false });
});
