import type { HeadPlace } from "attention-core";
import { NEEDS_COMPUTING } from "./createComputation.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";

/** Options that may replace the numbers, and with them what the number of a layer or head refers to. */
const OTHER_NUMBERS = ["trace", "source", "state", ...NEEDS_COMPUTING] as const;

/**
 * The layer and head that options ask for, if they refer to the numbers on the screen.
 *
 * @returns undefined if the options may bring other numbers
 */
export function requestedPlace(
  options: OptionsOfTrace<InspectorOptions>,
): Partial<HeadPlace> | undefined {
  if (OTHER_NUMBERS.some((name) => options[name] !== undefined)) return undefined;
  const { layer, head } = options;
  return {
    ...(typeof layer === "number" ? { layer } : {}),
    ...(typeof head === "number" ? { head } : {}),
  };
}

/** Options without their layer and head. */
export function withoutPlace({
  layer: _layer,
  head: _head,
  ...others
}: OptionsOfTrace<InspectorOptions>): OptionsOfTrace<InspectorOptions> {
  return others;
}
