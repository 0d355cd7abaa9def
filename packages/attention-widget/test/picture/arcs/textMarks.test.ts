import { expect, test } from "vitest";
import type { Arc } from "../../../src/picture/arcs/arcsOf.js";
import { textMarks } from "../../../src/picture/arcs/textMarks.js";

const arc = (row: number, column: number, direction: Arc["direction"], strength: number): Arc => ({
  row,
  column,
  direction,
  strength,
  label: null,
});
const tokens = (queries: number[], keys: number[]) => ({
  queries: new Set(queries),
  keys: new Set(keys),
});
const ARCS = [arc(2, 1, "in", -0.25), arc(1, 2, "out", 0.5), arc(1, 0, "out", 0.75)];
const SHOWN = { arcs: ARCS, shown: tokens([1], [1]), selected: tokens([], [2]) };

test("textMarks(picture, side) marks both ends in one text, by the strongest arc of each", () => {
  const texts = [{ side: "query", tokens: [] }] as const;
  const { shown, selected, reached } = textMarks({ texts, ...SHOWN }, "query");
  expect([...shown]).toEqual([1]);
  expect([...selected]).toEqual([2]);
  expect([...reached]).toEqual([
    [2, { share: 0.5, direction: "out" }],
    [0, { share: 0.75, direction: "out" }],
  ]);
});

test("textMarks(picture, side) marks of two texts each by its own ends", () => {
  const texts = [
    { side: "query", tokens: [] },
    { side: "key", tokens: [] },
  ] as const;
  const [queries, keys] = (["query", "key"] as const).map((side) =>
    textMarks({ texts, ...SHOWN }, side),
  );
  expect([...(queries?.reached ?? [])]).toEqual([[2, { share: 0.25, direction: "in" }]]);
  expect([...(keys?.reached.keys() ?? [])]).toEqual([2, 0]);
  expect([queries?.selected.size, keys?.selected.size]).toEqual([0, 1]);
});
