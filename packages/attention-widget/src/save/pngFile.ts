import type { StillPicture } from "../picture/still/stillPicture.js";
import { pngOf } from "./pngOf.js";
import { type PictureSize, svgFile } from "./svgFile.js";

/** A picture as a PNG file, in the colours of the heatmap that is drawn in a root. */
export function pngFile(still: StillPicture, root: ShadowRoot, size: PictureSize): Promise<Blob> {
  return pngOf(svgFile(still, root, size), root.ownerDocument);
}
