import { describe, expect, test } from "vitest";
import { selectedTokensAfterChoice } from "../../../src/store/selection/selectedTokensAfterChoice.js";

const row = (query: number) => ({ query, key: null });
const NOTHING = { selection: null, alsoSelected: [] };

describe("selectedTokensAfterChoice", () => {
  test("selects what is chosen, and clears it when chosen again", () => {
    const selected = selectedTokensAfterChoice(NOTHING, row(1), false, "out");
    expect(selected).toEqual({ selection: row(1), alsoSelected: [] });
    expect(selectedTokensAfterChoice(selected, row(1), false, "out")).toEqual(NOTHING);
    expect(selectedTokensAfterChoice(selected, row(2), false, "out")).toEqual({
      selection: row(2),
      alsoSelected: [],
    });
  });

  test("another cell of a selected row is selected instead", () => {
    const selected = { selection: { query: 1, key: 0 }, alsoSelected: [] };
    expect(
      selectedTokensAfterChoice(selected, { query: 1, key: 2 }, false, "out").selection,
    ).toEqual({
      query: 1,
      key: 2,
    });
  });

  test("adds a token to the selection, and removes it again", () => {
    const one = { selection: row(1), alsoSelected: [] };
    const two = selectedTokensAfterChoice(one, row(3), true, "out");
    expect(two).toEqual({ selection: row(1), alsoSelected: [3] });
    expect(selectedTokensAfterChoice(two, row(3), true, "out")).toEqual(one);
  });

  test("taking out the first leaves the others", () => {
    const three = { selection: row(1), alsoSelected: [3, 0] };
    expect(selectedTokensAfterChoice(three, row(1), true, "out")).toEqual({
      selection: row(3),
      alsoSelected: [0],
    });
    expect(
      selectedTokensAfterChoice({ selection: row(1), alsoSelected: [] }, row(1), true, "out"),
    ).toEqual(NOTHING);
  });

  test("in the direction in, columns are added", () => {
    const selected = { selection: { query: 0, key: 2 }, alsoSelected: [] };
    const two = selectedTokensAfterChoice(selected, { query: 0, key: 1 }, true, "in");
    expect(two.alsoSelected).toEqual([1]);
    expect(selectedTokensAfterChoice(two, { query: 0, key: 2 }, true, "in")).toEqual({
      selection: { query: 1, key: 1 },
      alsoSelected: [],
    });
  });

  test("adding to nothing selects", () => {
    expect(selectedTokensAfterChoice(NOTHING, row(2), true, "out").selection).toEqual(row(2));
  });
});
