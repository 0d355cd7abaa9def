import type { HeatmapStore } from "./heatmapStore.js";

/** The store of the heatmap inside an inspector, whose instruments change its numbers. */
export interface BaseStore extends HeatmapStore {
  /** Transforms the given trace again, after a change of the settings. */
  transformAgain(): void;
  /** Reports how much of the newer numbers is computed, 0–1; null once none are pending. */
  reportProgress(share: number | null): void;
  /** Asks the source again, after a change of what it is asked. */
  recompute(): void;
}
