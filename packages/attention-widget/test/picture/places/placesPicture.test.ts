import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { placesPicture } from "../../../src/picture/places/placesPicture.js";
import { placesEn } from "../../../src/words/en/placesEn.js";
import { traceOf, weightsOnly } from "../../helpers/traces.js";

const tokens = ["[CLS]", "a", "b", "c", "d"];
const weights = tensor([[[0.2, 0.05, 0.1, 0.4, 0.25]]]);
const [panel] = panelsOf(traceOf(["q"], tokens, [weightsOnly(weights)]), 0, 0, "weights");
const input = { panel: panel!, row: 0, tokens, self: 3 };
const grid = { rows: 2, columns: 2, image: "data:image/png;base64,AA==", extra: [0] };

test("placesPicture(input, grid) has each patch with its share of the largest, row by row", () => {
  const picture = placesPicture(input, grid, placesEn);
  expect(picture).toMatchObject({ rows: 2, columns: 2, image: grid.image, ends: null });
  expect(picture?.places.map(({ token }) => token)).toEqual([1, 2, 3, 4]);
  expect(picture?.places.map(({ share }) => share?.toFixed(3))).toEqual([
    "0.125",
    "0.250",
    "1.000",
    "0.625",
  ]);
  expect(picture?.places.map(({ isSelf }) => isSelf)).toEqual([false, false, true, false]);
});

test("placesPicture(input, grid) puts class and register tokens beside it", () => {
  const extra = placesPicture(input, grid, placesEn)?.extra;
  expect(extra?.map(({ text, token }) => [text, token])).toEqual([["[CLS]", 0]]);
  expect(extra?.[0]?.share).toBeCloseTo(0.5, 6);
  expect(extra?.[0]?.number).toBe("0.2");
});

test("placesPicture(input, layout) says which place is strongest, and what is brightest", () => {
  expect(placesPicture(input, grid, placesEn)).toMatchObject({
    sentence: "Strongest: row 2, column 1 (0.4).",
    legend: "Brightest: 0.4",
  });
  const line = { unit: "s", step: 0.02, start: 1, extra: [0] };
  expect(placesPicture(input, line, placesEn)).toMatchObject({
    rows: 1,
    columns: 4,
    image: null,
    ends: ["1 s", "1.06 s"],
    sentence: "Strongest: 1.04 s (0.4).",
  });
});

test("placesPicture(input, layout) has a box for the row's own token, where it has a place", () => {
  expect(placesPicture(input, grid, placesEn)?.own).toEqual({
    left: 0,
    top: 50,
    width: 50,
    height: 50,
  });
  expect(placesPicture({ ...input, self: 0 }, grid, placesEn)?.own).toBeNull();
});

test("placesPicture(input, undefined) is null: words have no place", () => {
  expect(placesPicture(input, undefined, placesEn)).toBeNull();
});

test("placesPicture(input, layout) is null for a vector", () => {
  const vector = { ...panel!, columnAxis: "component" as const };
  expect(placesPicture({ ...input, panel: vector }, grid, placesEn)).toBeNull();
});

test("placesPicture(input, layout) has no share where a key is hidden, and 0 in a row of zeros", () => {
  const hidden = { ...panel!, isHidden: (_: number, column: number) => column === 2 };
  const shares = placesPicture({ ...input, panel: hidden }, grid, placesEn)?.places;
  expect(shares?.map(({ share }) => share === null)).toEqual([false, true, false, false]);
  const zeros = { ...panel!, values: new Float32Array(5) };
  expect(placesPicture({ ...input, panel: zeros }, grid, placesEn)?.places[0]?.share).toBe(0);
});
