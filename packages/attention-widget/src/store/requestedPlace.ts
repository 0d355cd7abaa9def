import type { HeadPlace } from "../settings/headPlace.js";
import { NEEDS_COMPUTING } from "./createComputation.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";

/** Options that may replace the numbers, so that the number of a layer or head means another one. */
const OTHER_NUMBERS = ["trace", "source", "state", ...NEEDS_COMPUTING] as const;

/**
 * The layer and the head that options ask for, of the numbers that are shown.
 *
 * @returns undefined where the options may bring other numbers
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
