import { describe, expect, test } from "vitest";
import { moveToken } from "../../src/lines/moveToken.js";
import { SMALL } from "./layouts.js";

const query = (index: number) => ({ side: "query", index }) as const;
const key = (index: number) => ({ side: "key", index }) as const;

describe("moveToken(layout, token, key)", () => {
  test.each([
    ["ArrowDown", query(0), query(1)],
    ["ArrowDown", query(2), query(2)],
    ["ArrowUp", query(1), query(0)],
    ["ArrowUp", key(0), key(0)],
    ["PageDown", query(0), query(2)],
    ["PageUp", query(2), query(0)],
    ["Home", key(1), key(0)],
    ["End", key(0), key(1)],
    ["ArrowRight", query(1), key(1)],
    ["ArrowLeft", key(1), query(1)],
    ["ArrowRight", key(1), key(1)],
    ["ArrowLeft", query(1), query(1)],
  ])("%s moves from %o to %o", (name, from, to) => {
    expect(moveToken(SMALL, from, name)).toEqual(to);
  });

  test("ArrowRight goes to the last key when there are fewer keys than queries", () => {
    expect(moveToken(SMALL, query(2), "ArrowRight")).toEqual(key(1));
  });

  test.each(["a", "Enter", "Tab", "Escape"])("%s moves nowhere", (name) => {
    expect(moveToken(SMALL, query(0), name)).toBeUndefined();
  });
});
