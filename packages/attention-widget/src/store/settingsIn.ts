import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import { keysOf } from "../settings/keysOf.js";
import type { HeatmapOptions } from "./heatmapOptions.js";

/**
 * The part of some options that belongs to the state: single options win over `state`. Null, undefined,
 * and what a saved state lacks, mean the default.
 */
export function settingsIn(options: HeatmapOptions): Partial<HeatmapState> {
  const names = keysOf(DEFAULT_STATE);
  const given = names.flatMap((name) => {
    if (name in options) return [[name, options[name] ?? DEFAULT_STATE[name]]];
    return "state" in options ? [[name, options.state?.[name] ?? DEFAULT_STATE[name]]] : [];
  });
  return Object.fromEntries(given);
}
