import type { Shape, Vector } from "../../shape.js";
import { checkPerHead } from "./checkPerHead.js";
import { refuseNumber } from "./refuseNumber.js";

/**
 * Refuses a factor that is not finite, and factors that are not one for each head of the scores. 0 and negative factors
 * are allowed, as a learned scale may be any number.
 */
export function checkScale(caller: string, scale: number | Vector, scores: Shape): void {
  if (typeof scale === "object" && scale !== null) checkPerHead(caller, "scale", scale, scores);
  else if (!Number.isFinite(scale)) refuseNumber(caller, "scale", "be a finite number", scale);
}
