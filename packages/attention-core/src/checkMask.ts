import type { Mask } from "./mask.js";
import { checkShape, describeShape, sizeOf } from "./shape.js";

/** Refuses a mask with entries other than 0 and 1, or with more or fewer than its shape holds. */
export function checkMask(caller: string, mask: Mask): void {
  if (!Array.isArray(mask?.shape) || !ArrayBuffer.isView(mask.data)) {
    throw new TypeError(
      `${caller}: mask must be a mask, as causalMask() makes, got ${typeof mask}`,
    );
  }
  checkShape(caller, mask.shape);
  const size = sizeOf(mask.shape);
  if (mask.data.length !== size) {
    const must = `must have ${size} entries for shape ${describeShape(mask.shape)}`;
    throw new RangeError(`${caller}: mask ${must}, got ${mask.data.length}`);
  }
  const at = mask.data.findIndex((entry) => entry !== 0 && entry !== 1);
  if (at >= 0) {
    const must = "must hold 1 (may attend) or 0 (hidden)";
    throw new RangeError(`${caller}: mask ${must}, got ${mask.data[at]} at entry ${at}`);
  }
}
