import type { HeatmapStore } from "../heatmapStore.js";

/** Selects the last row as soon as the numbers of a longer text have arrived. */
export function selectAddedRow(base: HeatmapStore): void {
  const { given: before } = base.get();
  const stop = base.subscribe(() => {
    const { given, isPending, problem } = base.get();
    if (problem !== undefined) stop();
    if (given === before || isPending || given === undefined) return;
    stop();
    const last = given.queryTokens.length - 1;
    if (last >= (before?.queryTokens.length ?? 0)) base.select({ query: last, key: null });
  });
}
