import { expect, test } from "vitest";
import { saturationEn } from "../../../src/words/en/saturationEn.js";

test("saturationEn.title names the row, since several may be selected", () => {
  expect(saturationEn.title("it (2)")).toBe("How saturated is the row of “it (2)”?");
});

test("saturationEn has both measures with their maximum, and as they were before", () => {
  expect(saturationEn.entropyValue("1.32", "2.40")).toBe("1.32 of 2.40 nats");
  expect(saturationEn.gradientValue("0.21", "0.25")).toBe("0.21 of 0.25");
  expect(saturationEn.before("0.21")).toContain("0.21");
});

test.each(["single", "saturated", "open"] as const)(
  "saturationEn.meaning.%s is one sentence of its own",
  (kind) => {
    expect(saturationEn.meaning[kind]).toMatch(/^[A-Z].*\.$/);
    expect(new Set(Object.values(saturationEn.meaning)).size).toBe(3);
  },
);
