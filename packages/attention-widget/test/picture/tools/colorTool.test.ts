import { describe, expect, test } from "vitest";
import { colorTool, thresholdAt } from "../../../src/picture/tools/colorTool.js";
import { DEFAULT_SETTINGS } from "../../../src/settings/inspectorSettings.js";
import { inspectorEn } from "../../../src/words/en/index.js";

const { highlight } = inspectorEn;

describe("colorTool(settings, words)", () => {
  test("highlights every cell by default, and offers where each rule begins", () => {
    const tool = colorTool(DEFAULT_SETTINGS, highlight);
    expect(tool).toMatchObject({ rule: "none", threshold: null, at: null });
    expect(tool.changes).toEqual({
      none: { threshold: null },
      value: { threshold: { by: "value", at: 0.1 } },
      mass: { threshold: { by: "mass", at: 0.9 } },
    });
  });

  test("gives the threshold as a slider from 0 to 1", () => {
    const threshold = { by: "mass", at: 0.25 } as const;
    expect(colorTool({ ...DEFAULT_SETTINGS, threshold }, highlight)).toMatchObject({
      rule: "mass",
      threshold,
      at: { value: 0.25, min: 0, max: 1, step: 0.01, text: "0.25", isDisabled: false },
    });
  });
});

test("thresholdAt(tool, at) keeps the rule, and changes nothing without one", () => {
  const threshold = { by: "mass", at: 0.25 } as const;
  expect(thresholdAt({ threshold }, 0.5)).toEqual({ threshold: { by: "mass", at: 0.5 } });
  expect(thresholdAt({ threshold: null }, 0.5)).toEqual({});
});
