import { expect, test } from "vitest";
import { colorRamp } from "../../src/draw/colorRamp.js";
import { colorsAt } from "../../src/draw/colorsAt.js";

const RAMP = colorRamp({
  paper: [255, 255, 255],
  positive: [0, 0, 128],
  negative: [128, 0, 0],
  surface: [255, 255, 255],
});

test("colorsAt(position, colors) is the colour of the scale, with black or white on it", () => {
  expect(colorsAt(0, { ramp: RAMP })).toEqual({
    backgroundColor: "rgb(255 255 255)",
    color: "rgb(0 0 0)",
  });
  expect(colorsAt(1, { ramp: RAMP })).toEqual({
    backgroundColor: "rgb(0 0 128)",
    color: "rgb(255 255 255)",
  });
});
