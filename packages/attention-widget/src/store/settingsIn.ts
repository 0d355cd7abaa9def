import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import type { HeatmapOptions } from "./options.js";

/**
 * The part of some options that belongs to the state: single settings win over `state`. What is given
 * as null or undefined, and what a state was saved without, is the default.
 */
export function settingsIn(options: HeatmapOptions): Partial<HeatmapState> {
  const names = Object.keys(DEFAULT_STATE) as (keyof HeatmapState)[]; // its own keys
  const given = names.flatMap((name) => {
    if (name in options) return [[name, options[name] ?? DEFAULT_STATE[name]]];
    return "state" in options ? [[name, options.state?.[name] ?? DEFAULT_STATE[name]]] : [];
  });
  return Object.fromEntries(given);
}
