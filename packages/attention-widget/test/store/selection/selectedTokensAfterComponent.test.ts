import { describe, expect, test } from "vitest";
import { selectedTokensAfterComponent } from "../../../src/store/selection/selectedTokensAfterComponent.js";

const AT = { query: 1, key: null };
const ENTRY = { symbol: "K", column: 3 };
const NOTHING = { selection: null, alsoSelected: [] };

describe("selectedTokensAfterComponent(selected, at, component, direction)", () => {
  test("selects the token and the component", () => {
    const selected = { selection: AT, alsoSelected: [], component: ENTRY };
    expect(selectedTokensAfterComponent(NOTHING, AT, ENTRY, "out")).toEqual(selected);
    const other = { selection: { query: 0, key: null }, alsoSelected: [2] };
    expect(selectedTokensAfterComponent(other, AT, ENTRY, "out")).toEqual(selected);
  });

  test("of the selected token keeps the whole selection", () => {
    const selected = { selection: { query: 1, key: 4 }, alsoSelected: [2] };
    expect(selectedTokensAfterComponent(selected, AT, ENTRY, "out")).toEqual({
      ...selected,
      component: ENTRY,
    });
    const column = { selection: { query: 4, key: 1 }, alsoSelected: [] };
    expect(selectedTokensAfterComponent(column, AT, ENTRY, "in")).toEqual({
      ...column,
      component: ENTRY,
    });
  });

  test("clears only when the same component is chosen again", () => {
    const selected = { selection: AT, alsoSelected: [], component: ENTRY };
    expect(selectedTokensAfterComponent(selected, AT, { ...ENTRY }, "out")).toEqual(NOTHING);
    const others = [
      { ...ENTRY, symbol: "Q" },
      { ...ENTRY, column: 2 },
    ];
    for (const component of others) {
      expect(selectedTokensAfterComponent(selected, AT, component, "out")).toEqual({
        ...selected,
        component,
      });
    }
  });
});
