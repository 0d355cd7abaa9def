import { describe, expect, test } from "vitest";
import { checkSize } from "../../../src/internal/checks/checkSize.js";

const check = (shape: readonly number[], length: number) => () =>
  checkSize("f", "x", shape, length);

describe("checkSize(caller, name, shape, length)", () => {
  test("takes up to 32 axes, and up to 2²⁴ rows without entries", () => {
    expect(check(Array(32).fill(1), 1)).not.toThrow();
    expect(check([2 ** 24, 0], 0)).not.toThrow();
    expect(check([2 ** 25, 1], 2 ** 25)).not.toThrow();
  });

  test("refuses more of either", () => {
    expect(check(Array(33).fill(1), 1)).toThrow(
      new RangeError("f: x.shape must have at most 32 axes, got 33"),
    );
    expect(check([2 ** 12, 2 ** 12 + 1, 0], 0)).toThrow(
      new RangeError("f: x.shape must hold at most 16777216 rows without entries, got 16781312"),
    );
  });
});
