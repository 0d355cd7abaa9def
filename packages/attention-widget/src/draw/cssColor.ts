import { type Rgb, rampColor } from "./colorRamp.js";

/** The colours at these positions from left to right, as an image of style sheets. */
export function cssGradient(ramp: readonly Rgb[], positions: readonly number[]): string {
  const colors = positions.map((position) => cssColor(rampColor(ramp, position)));
  return `linear-gradient(to right, ${colors.join(", ")})`;
}

/** The colour in the notation of style sheets and canvas. */
export function cssColor([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
