import { describe, expect, test } from "vitest";
import { legendPicture } from "../../../src/picture/scale/legendPicture.js";

describe("legendPicture(scale, label, hidden)", () => {
  test("of shares goes from 0 to 1", () => {
    const legend = legendPicture({ kind: "sequential", limit: 1 }, "weight", "masked");
    expect(legend).toMatchObject({ ends: ["0", "1"], label: "weight", hidden: "masked" });
    expect(legend.negative).toBeNull();
  });

  test("of weights above 1 reaches as far as they do", () => {
    expect(legendPicture({ kind: "sequential", limit: 2.5 }, "", null).ends).toEqual(["0", "2.50"]);
  });

  test("of signed numbers goes as far below 0 as above, from the strongest negative colour", () => {
    const { ends, negative, positive } = legendPicture({ kind: "diverging", limit: 3 }, "", null);
    expect(ends).toEqual(["−3.00", "3.00"]);
    expect([negative?.[0], negative?.at(-1)]).toEqual([-1, 0]);
    expect([positive[0], positive.at(-1)]).toEqual([0, 1]);
  });

  test("in proportion has its colours in even steps", () => {
    const { positive } = legendPicture({ kind: "sequential", limit: 4 }, "", null);
    expect(positive).toHaveLength(33);
    expect([positive[8], positive[16]]).toEqual([0.25, 0.5]);
  });

  test("follows the curve of the scale on both sides", () => {
    const scale = { kind: "diverging", limit: 4, curve: (share: number) => share ** 3 } as const;
    const { negative, positive } = legendPicture(scale, "", null);
    expect(positive[16]).toBe(0.125); // half of the limit: 0.5³
    expect(negative?.[16]).toBe(-0.125);
  });

  test("of limits by row has no numbers, and the colours of a whole row", () => {
    const scale = { kind: "sequential", limit: 1, rowLimits: [0.1] } as const;
    const { ends, positive } = legendPicture(scale, "", null);
    expect(ends).toBeNull();
    expect([positive[0], positive[16], positive[32]]).toEqual([0, 0.5, 1]);
  });
});
