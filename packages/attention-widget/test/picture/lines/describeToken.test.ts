import { describe, expect, test } from "vitest";
import { describeToken, rankedKeysOf } from "../../../src/picture/lines/describeToken.js";
import { readColumn } from "../../../src/picture/panels/readColumn.js";
import { en } from "../../../src/words/en/en.js";
import { linesEn } from "../../../src/words/en/linesEn.js";
import { panelOf } from "../../helpers/panels.js";

const MESSAGES = { ...en, lines: linesEn };
const panel = panelOf(
  [
    [1, -Infinity, -Infinity],
    [0.25, 0.75, -Infinity],
    [0.125, 0.375, 0.5],
  ],
  "key",
  ["it", "was", "late"],
  ["the", "cat", "hidden"],
);
/** Names are isolated, which is heard and seen by nobody. */
const announced = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const describeIn = (shown: typeof panel, side: "query" | "key", index: number) =>
  announced(describeToken(shown, "weights", { side, index }, MESSAGES));

describe("readColumn(panel, column)", () => {
  test("ranks the queries that see a key, strongest first", () => {
    expect(readColumn(panel, 0)).toEqual([
      { key: 0, name: "it", value: 1 },
      { key: 1, name: "was", value: 0.25 },
      { key: 2, name: "late", value: 0.125 },
    ]);
  });

  test("omits queries that the key is hidden from", () => {
    expect(readColumn(panel, 2)).toEqual([{ key: 2, name: "late", value: 0.5 }]);
  });

  test("omits cells that are not a number", () => {
    expect(readColumn(panelOf([[Number.NaN], [0.5]]), 0)).toEqual([
      { key: 1, name: "row1", value: 0.5 },
    ]);
  });

  test("keeps ties in the order of the text", () => {
    expect(readColumn(panelOf([[0.5], [0.5]]), 0).map(({ key }) => key)).toEqual([0, 1]);
  });
});

describe("rankedKeysOf(panel, token)", () => {
  test("ranks the keys of a query as the matrix reads its row", () => {
    expect(rankedKeysOf(panel, { side: "query", index: 2 }).map(({ key }) => key)).toEqual([
      2, 1, 0,
    ]);
  });

  test("finds the strongest key among cells that are not a number", () => {
    const [strongest] = rankedKeysOf(panelOf([[0.25, Number.NaN, 0.75]]), {
      side: "query",
      index: 0,
    });
    expect(strongest).toEqual({ key: 2, name: "column2", value: 0.75 });
  });

  test("is empty for a token that is not there", () => {
    expect(rankedKeysOf(panel, { side: "query", index: 9 })).toEqual([]);
  });
});

describe("describeToken(panel, stage, token, messages)", () => {
  test("names what a query attends to, with its weights", () => {
    expect(describeIn(panel, "query", 2)).toBe(
      "“late” attends most to “hidden” (0.50), then “cat” (0.38) and “the” (0.13).",
    );
  });

  test("names what attends to a key, with the weights", () => {
    expect(describeIn(panel, "key", 0)).toBe(
      "“the” is attended to most by “it” (1.00), “was” (0.25) and “late” (0.13).",
    );
  });

  test("names one query if only one can attend to the key", () => {
    expect(describeIn(panel, "key", 2)).toBe("“hidden” is attended to most by “late” (0.50).");
  });

  test("says when the mask hides everything", () => {
    const hidden = panelOf([[-Infinity]], "key", ["it"], ["cat"]);
    expect(describeIn(hidden, "query", 0)).toContain("The mask hides every token from “it”");
    expect(describeIn(hidden, "key", 0)).toBe("The mask hides “cat” from every token.");
  });

  test("says scores with their sign", () => {
    const scores = panelOf([[-1.5], [12]], "key", ["it", "was"], ["cat"]);
    const text = describeToken(scores, "scores", { side: "key", index: 0 }, MESSAGES);
    expect(announced(text)).toBe("“cat” is matched best by “was” (12.0) and “it” (−1.50).");
  });
});
