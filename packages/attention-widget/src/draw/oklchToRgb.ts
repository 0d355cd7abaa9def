import type { Rgb } from "./colorRamp.js";

/** Step by which the chroma is reduced until a screen can show the colour. */
const CHROMA_STEP = 0.005;

/**
 * A colour by perceived lightness, chroma and hue; if the screen cannot show the chroma, the largest one of that
 * lightness and hue.
 *
 * Source: Ottosson 2020, "A perceptual color space for image processing".
 *
 * @param lightness - 0–1
 * @param chroma - 0 for grey, about 0.3 at most
 * @param turn - hue as a fraction of a turn, 0–1
 */
export function oklchToRgb(lightness: number, chroma: number, turn: number): Rgb {
  const angle = 2 * Math.PI * turn;
  const linear = linearRgb(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle));
  const isOnScreen = linear.every((channel) => channel >= 0 && channel <= 1);
  if (!isOnScreen && chroma > 0) {
    return oklchToRgb(lightness, Math.max(0, chroma - CHROMA_STEP), turn);
  }
  const [red, green, blue] = linear;
  return [encode(red), encode(green), encode(blue)];
}

/** OKLab to linear red, green and blue, 0–1 if the screen can show the colour. */
function linearRgb(lightness: number, a: number, b: number): Rgb {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** A linear channel as a screen value, 0–255. */
function encode(linear: number): number {
  const share = Math.min(1, Math.max(0, linear));
  return Math.round(
    255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055),
  );
}
