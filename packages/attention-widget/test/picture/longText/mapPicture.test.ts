import { expect, test } from "vitest";
import { centerOn, mapPicture } from "../../../src/picture/longText/mapPicture.js";
import { longTextDe } from "../../../src/words/de/longTextDe.js";
import { longTextEn } from "../../../src/words/en/longTextEn.js";

const LAYOUT = { rows: 2000, columns: 1000, cellWidthPx: 5, cellHeightPx: 5 };
const PART = { leftPx: 500, topPx: 1000, widthPx: 250, heightPx: 500 };

test("mapPicture(layout, part, words) frames the part that is in sight, in percent of the whole", () => {
  expect(mapPicture(LAYOUT, PART, longTextEn, "en").frame).toEqual({
    left: 10,
    top: 10,
    width: 5,
    height: 5,
  });
});

test("mapPicture(layout, part, words) says which tokens are in sight, and how far they can be moved", () => {
  const { rows, columns } = mapPicture(LAYOUT, PART, longTextEn, "en");
  expect(rows).toEqual({
    label: "Visible rows",
    first: 200,
    last: 1900,
    step: 25,
    text: "tokens 201 to 300 of 2,000",
  });
  expect(columns).toMatchObject({ first: 100, last: 950, text: "tokens 101 to 150 of 1,000" });
  expect(mapPicture(LAYOUT, PART, longTextDe, "de").rows.text).toBe("Tokens 201 bis 300 von 2.000");
});

test("mapPicture(layout, part, words) of lines frames the tokens that are in sight at both ends", () => {
  const { frame } = mapPicture(
    { ...LAYOUT, columns: 2000, isLinked: true },
    PART,
    longTextEn,
    "en",
  );
  expect(frame).toEqual({ left: 10, top: 10, width: 5, height: 5 });
});

test("mapPicture(layout, part, words) of what is seen as a whole can be moved nowhere", () => {
  const all = { leftPx: 0, topPx: 0, widthPx: 99_999, heightPx: 99_999 };
  const { frame, rows } = mapPicture(LAYOUT, all, longTextEn, "en");
  expect(frame).toEqual({ left: 0, top: 0, width: 100, height: 100 });
  expect(rows).toMatchObject({ first: 0, last: 0, step: 500, text: "tokens 1 to 2,000 of 2,000" });
});

test("centerOn(layout, part, place) brings a place of the map into the middle", () => {
  const place = { x: 0.5, y: 0.25 };
  expect(centerOn(LAYOUT, PART, place)).toEqual({ left: 2500 - 125, top: 2500 - 250 });
});

test("centerOn(layout, part, place) of lines scrolls down only", () => {
  expect(centerOn({ ...LAYOUT, isLinked: true }, PART, { x: 0.5, y: 0.25 })).toEqual({ top: 2250 });
});
