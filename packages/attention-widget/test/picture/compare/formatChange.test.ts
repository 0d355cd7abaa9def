import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatChange } from "../../../src/picture/compare/formatChange.js";

const change = (saved: number, present: number) => {
  const texts = formatChange({ saved, present, difference: present - saved });
  return `${texts.saved} → ${texts.present}, ${texts.difference}`;
};
const numberIn = (text: string) => Number(text.replace("−", "-"));

describe("formatChange(change)", () => {
  test("writes the sign of an increase, too", () => {
    expect(change(0.25, 0.5)).toBe("0.25 → 0.50, +0.25");
    expect(change(0.5, 0.25)).toBe("0.50 → 0.25, −0.25");
    expect(change(0.5, 0.5)).toBe("0.50 → 0.50, 0.00");
    expect(change(-1.25, 12.5)).toBe("−1.25 → 12.50, +13.75");
  });

  test("has more digits where the rounded numbers would not differ by the rounded difference", () => {
    expect(change(0.5254, 0.2741)).toBe("0.525 → 0.274, −0.251");
    expect(change(14.8725, 12.3359)).toBe("14.873 → 12.336, −2.537");
    expect(change(-0.0049, 0.2949)).toBe("−0.005 → 0.295, +0.300");
  });

  test("always adds up", () => {
    const score = fc.float({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(score, score, (saved, present) => {
        const texts = formatChange({ saved, present, difference: Math.fround(present - saved) });
        const gap = numberIn(texts.present) - numberIn(texts.saved);
        expect(Math.abs(gap - numberIn(texts.difference))).toBeLessThan(1e-6);
      }),
      { seed: 1706, numRuns: 1000 },
    );
  });
});
