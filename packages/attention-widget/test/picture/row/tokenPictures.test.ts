import { expect, test } from "vitest";
import { tokenPictures } from "../../../src/picture/row/tokenPictures.js";
import { panelOf } from "../../helpers/panels.js";

/** The strip of one row over a text of so many tokens. */
function stripOf(count: number, self: number | null, column: number | null = null) {
  const tokens = Array.from({ length: count }, (_, i) => `token${i}`);
  const panel = panelOf([tokens.map((_, key) => key / count)], "key", ["it"], tokens);
  const scale = { kind: "sequential", limit: 1 } as const;
  return tokenPictures({ panel, row: 0, column, stage: "weights", scale, tokens, self });
}

test("tokenPictures(row) has the whole text as long as it can be laid out at once", () => {
  const strip = stripOf(512, 3);
  expect(strip).toHaveLength(512);
  expect(strip.every(({ isCut }) => isCut === null)).toBe(true);
});

test("tokenPictures(row) of a long text has the tokens around the row's own, each with its number", () => {
  const strip = stripOf(2048, 1000);
  expect(strip).toHaveLength(512);
  const own = strip.find(({ isSelf }) => isSelf);
  expect(own).toMatchObject({ key: 1000, text: "token1000" });
  expect(own?.position).toBeCloseTo(1000 / 2048, 6);
  expect([strip[0]?.isCut, strip.at(-1)?.isCut]).toEqual(["before", "after"]);
});

test.each([
  [0, 0, 511],
  [2047, 1536, 2047],
])(
  "tokenPictures(row) of a long text ends where the text ends, around token %i",
  (at, first, last) => {
    const strip = stripOf(2048, at);
    expect([strip[0]?.key, strip.at(-1)?.key]).toEqual([first, last]);
  },
);

test("tokenPictures(row) of two texts has the tokens around the column", () => {
  expect(stripOf(2048, null, 1500).some(({ key }) => key === 1500)).toBe(true);
  expect(stripOf(2048, null)[0]?.key).toBe(0);
});
