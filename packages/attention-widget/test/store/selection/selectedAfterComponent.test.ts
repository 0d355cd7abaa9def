import { describe, expect, test } from "vitest";
import { selectedAfterComponent } from "../../../src/store/selection/selectedAfterComponent.js";

const AT = { query: 1, key: null };
const ENTRY = { symbol: "K", column: 3 };
const NOTHING = { selection: null, alsoSelected: [] };

describe("selectedAfterComponent(held, at, entry, direction)", () => {
  test("holds the token and the entry", () => {
    const selected = { selection: AT, alsoSelected: [], component: ENTRY };
    expect(selectedAfterComponent(NOTHING, AT, ENTRY, "out")).toEqual(selected);
    const other = { selection: { query: 0, key: null }, alsoSelected: [2] };
    expect(selectedAfterComponent(other, AT, ENTRY, "out")).toEqual(selected);
  });

  test("of the held token leaves all that is held as it is", () => {
    const selected = { selection: { query: 1, key: 4 }, alsoSelected: [2] };
    expect(selectedAfterComponent(selected, AT, ENTRY, "out")).toEqual({
      ...selected,
      component: ENTRY,
    });
    const column = { selection: { query: 4, key: 1 }, alsoSelected: [] };
    expect(selectedAfterComponent(column, AT, ENTRY, "in")).toEqual({
      ...column,
      component: ENTRY,
    });
  });

  test("lets go only when the same entry is chosen again", () => {
    const selected = { selection: AT, alsoSelected: [], component: ENTRY };
    expect(selectedAfterComponent(selected, AT, { ...ENTRY }, "out")).toEqual(NOTHING);
    const others = [
      { ...ENTRY, symbol: "Q" },
      { ...ENTRY, column: 2 },
    ];
    for (const component of others) {
      expect(selectedAfterComponent(selected, AT, component, "out")).toEqual({
        ...selected,
        component,
      });
    }
  });
});
