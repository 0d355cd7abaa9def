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

const words = (...texts: string[]) => texts.map((text) => ({ text, isJoined: false }));
const none = { role: null, frame: null, share: 0, isLong: false };

test("textMarks(picture, text) marks both ends in one text, by the strongest arc of each", () => {
  const text = { side: "query", tokens: words("a", "b", "c", "d".repeat(25)) } as const;
  expect(textMarks({ texts: [text], ...SHOWN }, text)).toEqual([
    { ...none, role: "out", share: Math.sqrt(0.75) },
    { ...none, role: "out", frame: "hovered" },
    { ...none, role: "out", frame: "selected", share: Math.sqrt(0.5) },
    { ...none, isLong: true },
  ]);
});

test("textMarks(picture, text) marks of two texts each by its own ends", () => {
  const queries = { side: "query", tokens: words("a", "b", "c") } as const;
  const keys = { side: "key", tokens: words("x", "y", "z") } as const;
  const picture = { texts: [queries, keys], ...SHOWN };
  expect(textMarks(picture, queries)).toEqual([
    none,
    { ...none, role: "out", frame: "hovered" },
    { ...none, role: "in", share: 0.5 },
  ]);
  expect(textMarks(picture, keys)).toEqual([
    { ...none, role: "out", share: Math.sqrt(0.75) },
    { ...none, role: "in", frame: "hovered" },
    { ...none, role: "in", frame: "selected", share: Math.sqrt(0.5) },
  ]);
});
