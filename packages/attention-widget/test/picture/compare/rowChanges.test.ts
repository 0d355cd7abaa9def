import { expect, test } from "vitest";
import { rowChanges } from "../../../src/picture/compare/rowChanges.js";
import { readRow } from "../../../src/picture/panels/readRow.js";
import { panelOf } from "../../helpers/panels.js";

test("rowChanges(row) names what grew and what shrank, the largest of either sign first", () => {
  const labels = ["a", "b", "c", "d", "e"];
  const panel = panelOf([[0.125, -0.5, 0.25, 0.004, -0.0625]], "key", ["it"], labels);
  const row = readRow(panel, 0);
  if (row === undefined) throw new Error("the panel must have a row, got none");
  const { ranked, grown, shrunk } = rowChanges(row);
  expect(ranked.map(({ name }) => name)).toEqual(["b", "c", "a", "e", "d"]);
  expect(grown.map(({ name }) => name)).toEqual(["c", "a"]);
  expect(shrunk.map(({ name }) => name)).toEqual(["b", "e"]);
});
