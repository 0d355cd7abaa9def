import { expect, test } from "vitest";
import { colorRamp } from "../../src/draw/colorRamp.js";
import { paintPlaces } from "../../src/draw/paintPlaces.js";

const RAMP = colorRamp({
  paper: [255, 255, 255],
  positive: [0, 0, 200],
  negative: [200, 0, 0],
  surface: [9, 9, 9],
});

/** The pixels that it paints, each as red, green, blue and opacity. */
function pixelsOf(shares: readonly (number | null)[], image: string | null) {
  const data = new Uint8ClampedArray(4 * shares.length);
  const context = {
    canvas: { width: 0, height: 0 },
    createImageData: (width: number, height: number) => ({ width, height, data }),
    putImageData() {},
  };
  const places = shares.map((share) => ({ share }));
  paintPlaces(context as never, { rows: 1, columns: shares.length, places, image }, RAMP);
  return shares.map((_, i) => [...data.subarray(4 * i, 4 * i + 4)]);
}

test("paintPlaces(context, places, ramp) shades a picture the less, the stronger a place is", () => {
  expect(pixelsOf([1, 0.5, 0, null], "photo.png")).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 100],
    [0, 0, 0, 200],
    [0, 0, 0, 200],
  ]);
});

test("paintPlaces(context, places, ramp) has the colours of the scale where there is no picture", () => {
  expect(pixelsOf([0, 1], null)).toEqual([
    [255, 255, 255, 255],
    [0, 0, 200, 255],
  ]);
});
