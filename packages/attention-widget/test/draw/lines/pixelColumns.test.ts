import { describe, expect, test } from "vitest";
import { pixelColumns } from "../../../src/draw/lines/pixelColumns.js";

describe("pixelColumns(widthPixels, lines)", () => {
  test("is the whole width for the lines of 300 tokens", () => {
    expect(pixelColumns(900, 90_000)).toBe(900);
    expect(pixelColumns(900, 0)).toBe(900);
  });

  test("is fewer for the lines of 1000 tokens", () => {
    expect(pixelColumns(900, 1_000_000)).toBe(100);
  });

  test("is never so few that curves become steps, nor more than there are", () => {
    expect(pixelColumns(900, 100_000_000)).toBe(64);
    expect(pixelColumns(40, 100_000_000)).toBe(40);
  });
});
