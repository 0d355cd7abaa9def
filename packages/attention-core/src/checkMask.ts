import { checkShape, checkSize, checkTrailing, kindOf, refuse } from "./checks.js";
import type { Mask } from "./mask.js";
import type { Shape } from "./shape.js";

/** Refuses what is not a mask of 0 and 1, or does not fit the last axes of `like`. */
export function checkMask(caller: string, mask: Mask, like?: Shape, name = "mask"): void {
  if (!Array.isArray(mask?.shape) || !(mask.data instanceof Uint8Array)) {
    refuse(caller, name, "be a mask, as causalMask() makes", kindOf(mask), TypeError);
  }
  checkShape(caller, `${name}.shape`, mask.shape);
  checkSize(caller, name, mask.data.length, mask.shape);
  const at = mask.data.findIndex((entry) => entry > 1);
  if (at >= 0) {
    refuse(caller, name, "hold 1 (may attend) or 0 (hidden)", `${mask.data[at]} at entry ${at}`);
  }
  if (like !== undefined) checkTrailing(caller, name, mask.shape, like);
}
