import { describe, expect, test } from "vitest";
import { entryAfter } from "../../../src/store/selection/entryAfter.js";

const AT = { query: 1, key: null };
const ENTRY = { symbol: "K", column: 3 };
const NOTHING = { selection: null, also: [] };

describe("entryAfter(held, at, entry, direction)", () => {
  test("holds the token and the entry", () => {
    const held = { selection: AT, also: [], entry: ENTRY };
    expect(entryAfter(NOTHING, AT, ENTRY, "out")).toEqual(held);
    const other = { selection: { query: 0, key: null }, also: [2] };
    expect(entryAfter(other, AT, ENTRY, "out")).toEqual(held);
  });

  test("of the held token leaves all that is held as it is", () => {
    const held = { selection: { query: 1, key: 4 }, also: [2] };
    expect(entryAfter(held, AT, ENTRY, "out")).toEqual({ ...held, entry: ENTRY });
    const column = { selection: { query: 4, key: 1 }, also: [] };
    expect(entryAfter(column, AT, ENTRY, "in")).toEqual({ ...column, entry: ENTRY });
  });

  test("lets go only when the same entry is chosen again", () => {
    const held = { selection: AT, also: [], entry: ENTRY };
    expect(entryAfter(held, AT, { ...ENTRY }, "out")).toEqual(NOTHING);
    const others = [
      { ...ENTRY, symbol: "Q" },
      { ...ENTRY, column: 2 },
    ];
    for (const entry of others) {
      expect(entryAfter(held, AT, entry, "out")).toEqual({ ...held, entry });
    }
  });
});
