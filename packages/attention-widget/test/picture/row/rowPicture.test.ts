import { describe, expect, test } from "vitest";
import type { RowInput } from "../../../src/picture/row/rowInput.js";
import { rowPicture } from "../../../src/picture/row/rowPicture.js";
import { en } from "../../../src/words/en/en.js";
import { panelOf } from "../../helpers/panels.js";

const KEYS = ["a", "b", "c", "d", "e", "f", "g"];

/** A row of seven keys, of which the second is hidden. */
function inputOf(change: Partial<RowInput> = {}): RowInput {
  return {
    panel: panelOf([[0.3, -Infinity, 0.2, 0.15, 0.15, 0.12, 0.08]], "key", ["it"], KEYS),
    row: 0,
    column: null,
    stage: "weights",
    scale: { kind: "sequential", limit: 1 },
    tokens: KEYS,
    self: null,
    ...change,
  };
}

describe("rowPicture(input, words)", () => {
  test("ranks the five strongest keys, in the digits of a weight", () => {
    const row = rowPicture(inputOf(), en);
    expect(row?.ranked.map(({ name }) => name)).toEqual(["a", "c", "d", "e", "f"]);
    expect(row?.ranked[0]).toMatchObject({ value: "0.30", isNegative: false });
    expect(row?.ranked[0]?.barPercent).toBeCloseTo(30, 4);
  });

  test("a hovered key of a low rank comes last, after an ellipsis for those it skips", () => {
    const ranked = rowPicture(inputOf({ column: 6 }), en)?.ranked ?? [];
    expect(ranked.map(({ name }) => name)).toEqual(["a", "c", "d", "e", "… g"]);
    expect(ranked.at(-1)?.isExplained).toBe(true);
  });

  test("colours each token of the text, except one that is hidden", () => {
    const strip = rowPicture(inputOf({ self: 2 }), en)?.strip ?? [];
    expect(strip.map(({ text }) => text)).toEqual(KEYS);
    expect(strip[1]?.position).toBeNull();
    expect(strip.map(({ isSelf }) => isSelf).indexOf(true)).toBe(2);
  });

  test("names three of the strongest in the sentence", () => {
    const sentence = rowPicture(inputOf(), en)?.sentence ?? "";
    for (const name of ["a", "c", "d"]) expect(sentence).toContain(name);
    expect(sentence).not.toContain("0.12");
  });

  test("of a vector has no ranking and no text, and the component that is hovered", () => {
    const panel = panelOf([[1, -2]], "component", ["it"], ["1", "2"]);
    const scale = { kind: "diverging", limit: 2 } as const;
    const row = rowPicture(inputOf({ panel, scale, stage: "projected", column: 1 }), en);
    expect(row).toMatchObject({ strip: [], ranked: [] });
    expect(row?.component).toContain("−2.00");
  });

  test("of a row that the panel does not have is null", () => {
    expect(rowPicture(inputOf({ row: 3 }), en)).toBeNull();
  });
});
