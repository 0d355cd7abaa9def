import type { Kept } from "../picture/compare/kept.js";
import type { Entry } from "../settings/entry.js";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import type { SeenTrace } from "../transforms/seenTrace.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";
import type { Messages } from "../words/messages.js";
import type { HeatmapModel, HeatmapStore } from "./heatmapModel.js";
import type { ReadingOptions, ReadingState } from "./inspectorOptions.js";
import type { Held } from "./selection/held.js";

/** All that the picture depends on, with how it is read. */
export interface ReadingModel extends HeatmapModel {
  readonly state: ReadingState;
  /** The numbers through every lens; none before the first arrive. Its `trace` is the one shown. */
  readonly seen: SeenTrace | undefined;
  /** What the reader kept to compare with. */
  readonly kept: Kept | null;
  /** The entry of a vector that is held, as long as its token is. */
  readonly entry: Entry | null;
}

/** A heatmap's store, and what the instruments set. */
export interface ReadingStore extends HeatmapStore {
  readonly messages: Messages & ReadingMessages;
  get(): ReadingModel;
  update(options: ReadingOptions, caller: string): void;
  /**
   * What the reader changes by an instrument: a `change` event. Unless something else is to be held,
   * the same tokens are; a `select` event tells where that is another cell.
   */
  read(change: Partial<ReadingSettings>, held?: Held): void;
  /** Holds a row, cell or entry, and further tokens: a `select` event. */
  holdAll(held: Held): void;
  keep(kept: Kept | null): void;
}
