import { expect, test } from "vitest";
import { colorRamp } from "../../src/draw/colorRamp.js";
import { cssGradient } from "../../src/draw/cssColor.js";
import { LIGHT } from "../helpers/palettes.js";

test("cssGradient(ramp, positions) has the colours of the cells at these positions", () => {
  const palette = { ...LIGHT, paper: [0, 0, 0], positive: [255, 128, 0] } as const;
  expect(cssGradient(colorRamp(palette), [0, 0.5, 1])).toBe(
    "linear-gradient(to right, rgb(0 0 0), rgb(128 64 0), rgb(255 128 0))",
  );
});
