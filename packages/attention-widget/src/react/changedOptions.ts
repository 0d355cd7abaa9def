import type { HeatmapOptions } from "../store/heatmapOptions.js";

/** What differs between two sets of options; null for an option that is no longer given. */
export function changedOptions(before: HeatmapOptions, after: HeatmapOptions): HeatmapOptions {
  const removedNames = Object.keys(before).filter((name) => !(name in after));
  const changed = Object.entries(after).filter(([name, value]) => {
    return !Object.is(Reflect.get(before, name), value);
  });
  return Object.fromEntries([...removedNames.map((name) => [name, null]), ...changed]);
}
