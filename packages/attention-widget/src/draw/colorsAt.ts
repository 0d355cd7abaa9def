import { rampColor } from "./colorRamp.js";
import { cssColor } from "./cssColor.js";
import type { Colors } from "./paintTiles.js";
import { readableOn } from "./readableOn.js";

/** The colours of a text at a position on the scale, −1 to 1, as a style: its background, and what reads on it. */
export function colorsAt(position: number, { ramp }: Pick<Colors, "ramp">) {
  const color = rampColor(ramp, position);
  return { backgroundColor: cssColor(color), color: cssColor(readableOn(color)) };
}
