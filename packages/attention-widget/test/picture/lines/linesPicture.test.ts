import { describe, expect, test } from "vitest";
import { lineLabels } from "../../../src/picture/lines/lineLabels.js";
import { linesOf } from "../../../src/picture/lines/linesOf.js";
import { linesPictures } from "../../../src/picture/lines/linesPicture.js";
import { en } from "../../../src/words/en/en.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
import { panelOf } from "../../helpers/panels.js";
import { SMALL } from "../../lines/layouts.js";

const WORDS = { ...en, ...inspectorEn };
const PANEL = panelOf(
  [
    [0.75, 0.25],
    [0.5, 0.5],
    [0.125, 0.875],
  ],
  "key",
  ["a", "b", "c"],
  ["x", "y"],
);
const NOWHERE = { rows: [], columns: [], cell: null };
const SCALE = { kind: "sequential", limit: 1 } as const;
const INPUT = {
  panel: PANEL,
  stage: "weights",
  scale: SCALE,
  ...linesOf(PANEL, SCALE),
  active: null,
  activeKey: null,
  focus: NOWHERE,
  selected: NOWHERE,
} as const;

describe("linesPictures()(input, words)", () => {
  test("highlights no line while no token is read, and announces the first query", () => {
    const picture = linesPictures()(INPUT, WORDS);
    expect(picture.front).toBeNull();
    expect(picture.announced).toMatchObject({
      token: { side: "query", index: 0 },
      isSelected: false,
    });
    expect(picture.announced.text).toContain("“a” attends most to “x” (0.75)");
  });

  test("gives the lines of the tokens that are read, weakest first, and the same while they are", () => {
    const pictureOf = linesPictures();
    const read = () => pictureOf({ ...INPUT, focus: { ...NOWHERE, rows: [2] } }, WORDS);
    const { front, marks } = read();
    expect(front?.map(({ row, column }) => [row, column])).toEqual([
      [2, 0],
      [2, 1],
    ]);
    expect(marks.key.strongest).toBe(1);
    expect(read().front).toBe(front);
    expect(pictureOf({ ...INPUT, focus: { ...NOWHERE, columns: [1] } }, WORDS).front).toHaveLength(
      3,
    );
  });

  test("announces the nearest token that is there, and whether it is selected", () => {
    const selected = { ...NOWHERE, columns: [1] };
    const { announced } = linesPictures()({ ...INPUT, activeKey: 9, selected }, WORDS);
    expect(announced).toMatchObject({ token: { side: "key", index: 1 }, isSelected: true });
  });
});

describe("lineLabels(picture, layout, side)", () => {
  const picture = linesPictures()(
    { ...INPUT, focus: { ...NOWHERE, rows: [0] }, selected: { ...NOWHERE, rows: [2] } },
    WORDS,
  );
  const label = { isActive: false, frame: null, strength: null };

  test("frames the tokens that are hovered and selected, and omits those without room", () => {
    expect(lineLabels(picture, { ...SMALL, rowHeightPx: 10, labelEvery: 2 }, "query")).toEqual([
      { ...label, index: 0, text: "a", topPx: 5, isActive: true, frame: "hovered" },
      { ...label, index: 2, text: "c", topPx: 25, isActive: true, frame: "selected" },
    ]);
  });

  test("moves names apart that must be there, and drops those that one would cover", () => {
    const [queries, keys] = [8, 1];
    const rows = Array.from({ length: queries }, () => [1]);
    const names = [..."abcdefgh"];
    const low = { ...SMALL, queries, keys, rows: 8, rowHeightPx: 5, heightPx: 50, padPx: 5 };
    const many = { ...INPUT, panel: panelOf(rows, "key", names, ["x"]) };
    const pictureOf = (...rows: number[]) =>
      linesPictures()({ ...many, selected: { ...NOWHERE, rows } }, WORDS);
    const placesOf = (...selected: number[]) =>
      lineLabels(pictureOf(...selected), { ...low, labelEvery: 3 }, "query").map(
        ({ text, topPx }) => `${text} ${topPx}`,
      );
    expect(placesOf()).toEqual(["a 7.5", "d 22.5", "g 37.5"]);
    expect(placesOf(4)).toEqual(["a 7.5", "e 27.5"]);
    expect(placesOf(6, 7)).toEqual(["a 7.5", "g 27.5", "h 42.5"]);
    expect(placesOf(0, 1, 2, 3)).toEqual(["a 7.5", "b 22.5", "c 37.5"]);
  });

  test("colours the other ends, of which the strongest stands out", () => {
    expect(lineLabels(picture, SMALL, "key")).toEqual([
      { ...label, index: 0, text: "x", topPx: 10, isActive: true, strength: 0.75 },
      { ...label, index: 1, text: "y", topPx: 30, strength: 0.25 },
    ]);
  });
});
