import { svgOf } from "../draw/svg/svgOf.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { readColors } from "./readColors.js";

/** How large a picture is. */
export interface PictureSize {
  readonly widthPx: number;
  /** How many pixels a CSS pixel has on each side. */
  readonly scale: number;
}

/** A picture as a file of SVG, in the colours of the heatmap that is drawn in a root. */
export function svgFile(still: StillPicture, root: ShadowRoot, size: PictureSize): string {
  return svgOf(still, { ...size, colors: readColors(root) });
}
