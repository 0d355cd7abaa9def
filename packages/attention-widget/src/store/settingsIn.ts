import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import type { HeatmapOptions } from "./options.js";

/**
 * The part of some options that belongs to the state: single settings win over `state`. A state is
 * whole: what it was saved without is the default.
 */
export function settingsIn(options: HeatmapOptions): Partial<HeatmapState> {
  const names = Object.keys(DEFAULT_STATE) as (keyof HeatmapState)[]; // its own keys
  const given = names.map((name) => {
    const alone = options[name];
    if (alone !== undefined || options.state === undefined) return [name, alone];
    return [name, options.state[name] ?? DEFAULT_STATE[name]];
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
