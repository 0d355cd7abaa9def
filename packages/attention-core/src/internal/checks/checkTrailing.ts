import type { Shape } from "../../shape.js";
import { describeShape } from "../describeShape.js";
import { refuse } from "./refuse.js";

/**
 * Refuses a shape that is not the last axes of `like`: only such a shape can be repeated along the axes in front, as a
 * mask of [queries, keys] is for every head.
 */
export function checkTrailing(caller: string, name: string, shape: Shape, like: Shape): void {
  const want = like.slice(-shape.length); // shorter than the shape if that has too many axes
  if (shape.length < 2 || !shape.every((length, i) => length === want[i])) {
    const allowed = like.length > 2 ? `${describeShape(like.slice(-2))} or ` : "";
    refuse(caller, name, `have shape ${allowed}${describeShape(like)}`, describeShape(shape));
  }
}
