import type { Shape } from "../../shape.js";
import type { SoftmaxOptions } from "../../softmaxOptions.js";
import { checkPerHead } from "./checkPerHead.js";
import { checkPositive } from "./checkPositive.js";

/** Refuses options of softmax that are out of range, or do not fit scores of this shape. */
export function checkSoftmax(
  caller: string,
  { temperature, sinks }: SoftmaxOptions,
  scores: Shape,
): void {
  if (temperature !== undefined) checkPositive(caller, "temperature", temperature);
  if (sinks !== undefined) checkPerHead(caller, "sinks", sinks, scores);
}
