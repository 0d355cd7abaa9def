import { describe, expect, test } from "vitest";
import { heldAfter } from "../../../src/store/selection/heldAfter.js";

const row = (query: number) => ({ query, key: null });
const NOTHING = { selection: null, also: [] };

describe("heldAfter", () => {
  test("holds what is chosen, and lets go of what was held", () => {
    const held = heldAfter(NOTHING, row(1), false, "out");
    expect(held).toEqual({ selection: row(1), also: [] });
    expect(heldAfter(held, row(1), false, "out")).toEqual(NOTHING);
    expect(heldAfter(held, row(2), false, "out")).toEqual({ selection: row(2), also: [] });
  });

  test("another cell of a held row is held instead", () => {
    const held = { selection: { query: 1, key: 0 }, also: [] };
    expect(heldAfter(held, { query: 1, key: 2 }, false, "out").selection).toEqual({
      query: 1,
      key: 2,
    });
  });

  test("adds a token to what is held, and takes it out again", () => {
    const one = { selection: row(1), also: [] };
    const two = heldAfter(one, row(3), true, "out");
    expect(two).toEqual({ selection: row(1), also: [3] });
    expect(heldAfter(two, row(3), true, "out")).toEqual(one);
  });

  test("taking out the first leaves the others", () => {
    const three = { selection: row(1), also: [3, 0] };
    expect(heldAfter(three, row(1), true, "out")).toEqual({ selection: row(3), also: [0] });
    expect(heldAfter({ selection: row(1), also: [] }, row(1), true, "out")).toEqual(NOTHING);
  });

  test("in the direction in, columns are added", () => {
    const held = { selection: { query: 0, key: 2 }, also: [] };
    const two = heldAfter(held, { query: 0, key: 1 }, true, "in");
    expect(two.also).toEqual([1]);
    expect(heldAfter(two, { query: 0, key: 2 }, true, "in")).toEqual({
      selection: { query: 1, key: 1 },
      also: [],
    });
  });

  test("adding to nothing holds", () => {
    expect(heldAfter(NOTHING, row(2), true, "out").selection).toEqual(row(2));
  });
});
