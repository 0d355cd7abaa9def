import type { Shape } from "../../shape.js";
import type { SoftmaxOptions } from "../../softmaxOptions.js";
import { checkPerHead } from "./checkPerHead.js";
import { checkPositive } from "./checkPositive.js";

/** Refuses a temperature that is not above 0, and sinks that are not one for each head of the scores. */
export function checkSoftmax(
  caller: string,
  { temperature, sinks }: SoftmaxOptions,
  scores: Shape,
): void {
  if (temperature !== undefined) checkPositive(caller, "temperature", temperature);
  if (sinks !== undefined) checkPerHead(caller, "sinks", sinks, scores);
}
