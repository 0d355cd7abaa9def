import { describe, expect, test } from "vitest";
import { type ArcsInput, arcsPicture } from "../../../src/picture/arcs/arcsPicture.js";
import { describeArcs } from "../../../src/picture/arcs/describeArcs.js";
import { en } from "../../../src/words/en/en.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
import { panelOf } from "../../helpers/panels.js";

const WORDS = { ...en, ...inspectorEn };
const NAMES = ["a", "b", "c"];
const PANEL = panelOf(
  [
    [0.75, 0.25, 0],
    [0.5, 0, 0.5],
    [0.125, 0.625, 0.25],
  ],
  "key",
  NAMES,
  NAMES,
);
const NOWHERE = { rows: [], columns: [], cell: null };
const INPUT: ArcsInput = {
  panel: PANEL,
  rows: PANEL,
  hasArcs: true,
  stage: "weights",
  scale: { kind: "sequential", limit: 1 },
  direction: "out",
  queryTokens: NAMES,
  keyTokens: NAMES,
  isSelf: true,
  active: null,
  activeKey: null,
  focus: { rows: [2], columns: [], cell: null },
  selected: NOWHERE,
};
const pictureOf = (differs: Partial<ArcsInput> = {}) =>
  arcsPicture({ ...INPUT, ...differs }, WORDS);
const pairs = (picture: ReturnType<typeof pictureOf>) =>
  picture.arcs.map(({ row, column }) => `${NAMES[row]}${NAMES[column]}`);

describe("arcsPicture(input, words)", () => {
  test.each([
    [
      "out",
      { rows: [2], columns: [] },
      ["ca", "cc", "cb"],
      ["“c” attends most to “b” (0.63), then “c” (0.25) and “a” (0.13)."],
    ],
    [
      "in",
      { rows: [], columns: [1] },
      ["ab", "cb"],
      ["“b” is attended to most by “c” (0.63), “a” (0.25) and “b” (0.00)."],
    ],
  ] as const)("shows the arcs of the focus, %s", (direction, focus, arcs, sentences) => {
    const picture = pictureOf({ direction, focus: { ...focus, cell: null } });
    expect(pairs(picture)).toEqual(arcs);
    expect(picture.sentences).toEqual(sentences);
  });

  test("describes several tokens as a sum", () => {
    const picture = pictureOf({
      focus: { rows: [0, 1], columns: [], cell: null },
      selected: { rows: [0, 1], columns: [], cell: null },
    });
    expect(pairs(picture)).toEqual(["ab", "bc", "ba", "aa"]);
    expect(picture.sentences).toEqual([
      "Sum of 2 rows: “a + b” attend most to “a” (1.25), then “c” (0.50) and “b” (0.25).",
    ]);
    expect(picture.announced).toMatchObject({
      token: { side: "query", index: 0 },
      isSelected: true,
    });
  });

  test("has one text that is asked in the direction that is set, and two that are asked apart", () => {
    const sides = (differs: Partial<ArcsInput>) => pictureOf(differs).texts.map(({ side }) => side);
    expect(sides({})).toEqual(["query"]);
    expect(sides({ direction: "in" })).toEqual(["key"]);
    expect(sides({ isSelf: false, direction: "in" })).toEqual(["query", "key"]);
  });

  test("finds a hovered key in the one text that there is", () => {
    const active = { row: 1, column: 0 };
    expect(pictureOf({ activeKey: 2 }).hovered).toEqual({ side: "query", index: 2 });
    expect(pictureOf({ activeKey: 2, isSelf: false }).hovered).toEqual({ side: "key", index: 2 });
    expect(pictureOf({ active }).hovered).toEqual({ side: "query", index: 1 });
    expect(pictureOf({ active, direction: "in" }).hovered).toEqual({ side: "key", index: 0 });
    expect(pictureOf().hovered).toBeNull();
  });

  test("announces the hovered token, or else the first that is selected, or the first", () => {
    const announced = (differs: Partial<ArcsInput>) => pictureOf(differs).announced;
    expect(announced({})).toMatchObject({ row: 0, token: { index: 0 }, isSelected: false });
    const selected = { ...NOWHERE, columns: [1] };
    expect(announced({ selected })).toMatchObject({ token: { index: 1 }, isSelected: true });
    expect(announced({ isSelf: false, selected, activeKey: 2 })).toMatchObject({
      row: 1,
      token: { side: "key", index: 2 },
      isSelected: false,
      text: "“c” is attended to most by “b” (0.50), “c” (0.25) and “a” (0.00).",
    });
    expect(announced({ activeKey: 9 })).toMatchObject({ token: { index: 0 } });
    expect(announced({ queryTokens: [], keyTokens: [] })).toBeNull();
  });

  test("shows nothing without a focus", () => {
    const picture = pictureOf({ focus: NOWHERE });
    expect([picture.arcs, picture.sentences]).toEqual([[], []]);
  });

  test("has only the text at a step without arcs", () => {
    const picture = pictureOf({ hasArcs: false });
    expect([picture.arcs, picture.sentences]).toEqual([[], []]);
    expect(picture.name).toBe(en.sentence);
    expect(describeArcs(picture, { side: "query", index: 1 })).toBe("b");
  });

  test("names the picture", () => {
    expect(pictureOf().name).toBe(`${en.stages.weights.name} as arcs over 3 tokens`);
    expect(pictureOf({ isSelf: false }).name).toBe(
      `${en.stages.weights.name} as arcs, from 3 to 3 tokens`,
    );
  });
});

test("describeArcs(picture, token) says what a token attends to, what attends to it, or both", () => {
  const say = (direction: ArcsInput["direction"], side: "query" | "key") =>
    describeArcs(pictureOf({ direction }), { side, index: 0 });
  const out = "“a” attends most to “a” (0.75), then “b” (0.25) and “c” (0.00).";
  const into = "“a” is attended to most by “a” (0.75), “b” (0.50) and “c” (0.13).";
  expect(say("out", "query")).toBe(out);
  expect(say("in", "key")).toBe(into);
  expect(say("both", "query")).toBe(`${out} ${into}`);
});
