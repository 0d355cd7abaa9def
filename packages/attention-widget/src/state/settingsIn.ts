import { DEFAULT_STATE, type HeatmapOptions, type HeatmapState } from "./options.js";

/** The part of some options that belongs to the state: single settings win over `state`. */
export function settingsIn(options: HeatmapOptions): Partial<HeatmapState> {
  const names = Object.keys(DEFAULT_STATE) as (keyof HeatmapState)[];
  const given = names.filter((name) => options[name] !== undefined);
  return {
    ...options.state,
    ...Object.fromEntries(given.map((name) => [name, options[name]])),
  };
}
