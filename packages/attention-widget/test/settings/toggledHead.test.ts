import { describe, expect, test } from "vitest";
import { toggledHead } from "../../src/settings/toggledHead.js";

const at = (layer: number, head: number) => ({ layer, head });

describe("toggledHead(heads, head)", () => {
  test("adds a head in reading order", () => {
    expect(toggledHead([at(0, 3), at(2, 0)], at(1, 5))).toEqual([at(0, 3), at(1, 5), at(2, 0)]);
    expect(toggledHead([at(0, 3)], at(0, 1))).toEqual([at(0, 1), at(0, 3)]);
    expect(toggledHead([], at(4, 4))).toEqual([at(4, 4)]);
  });

  test("takes a head out that is among them", () => {
    expect(toggledHead([at(0, 1), at(0, 3)], at(0, 1))).toEqual([at(0, 3)]);
    expect(toggledHead([at(0, 1)], at(0, 1))).toEqual([]);
  });

  test("the same number in another layer is another head", () => {
    expect(toggledHead([at(0, 1)], at(1, 1))).toEqual([at(0, 1), at(1, 1)]);
  });

  test("keeps only layer and head of what it is given, and changes none of it", () => {
    const heads = Object.freeze([at(1, 0)]);
    const cell = { layer: 0, head: 0, label: "1.1" };
    expect(toggledHead(heads, cell)).toEqual([at(0, 0), at(1, 0)]);
    expect(heads).toEqual([at(1, 0)]);
  });
});
