import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import type { HeatmapOptions } from "./options.js";

/** The part of some options that belongs to the state: single settings win over `state`. */
export function settingsIn(options: HeatmapOptions): Partial<HeatmapState> {
  const names = Object.keys(DEFAULT_STATE) as (keyof HeatmapState)[]; // its own keys
  const given = names.map((name) => {
    const alone = options[name];
    return [name, alone === undefined ? options.state?.[name] : alone];
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
