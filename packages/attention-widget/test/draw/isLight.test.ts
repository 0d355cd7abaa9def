import { expect, test } from "vitest";
import { isLight } from "../../src/draw/isLight.js";
import { contrast } from "../helpers/contrast.js";

test("isLight(color) is whether black has more contrast than white", () => {
  const [black, white] = [
    [0, 0, 0],
    [255, 255, 255],
  ] as const;
  for (let grey = 0; grey < 256; grey++) {
    const color = [grey, grey, grey] as const;
    expect(isLight(color)).toBe(contrast(color, black) > contrast(color, white));
  }
});
