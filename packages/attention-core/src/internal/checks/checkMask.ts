import type { Mask } from "../../mask.js";
import type { Shape } from "../../shape.js";
import { checkEntries } from "./checkEntries.js";
import { checkSize } from "./checkSize.js";
import { checkTrailing } from "./checkTrailing.js";
import { isArray } from "./isArray.js";
import { refuseKind } from "./refuseKind.js";

/**
 * Refuses what is not a mask of 0 and 1. Other entries are refused, since what they mean would be a guess.
 *
 * @param like - the shape of the scores, whose last axes it must have; any shape when left out
 */
export function checkMask(caller: string, mask: Mask, like?: Shape, name = "mask"): void {
  if (!isMask(mask)) refuseKind(caller, name, "be a mask, as causalMask() makes", mask);
  checkSize(caller, name, mask.shape, mask.data.length);
  checkEntries(caller, name, "hold 1 (may attend) or 0 (hidden)", mask, (entry) => entry <= 1);
  if (like !== undefined) checkTrailing(caller, name, mask.shape, like);
}

/** Not one that throws when it is read, nor one with a proxy of its data. */
function isMask(mask: Mask | undefined): boolean {
  try {
    const data = mask?.data;
    return isArray(mask?.shape) && data instanceof Uint8Array && ArrayBuffer.isView(data);
  } catch {
    return false;
  }
}
