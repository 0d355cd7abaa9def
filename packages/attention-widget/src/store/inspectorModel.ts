import type { Saved } from "../picture/compare/saved.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { VectorComponent } from "../settings/vectorComponent.js";
import type { TransformedTrace } from "../transforms/transformTrace.js";
import type { InspectorMessages } from "../words/inspectorMessages.js";
import type { Messages } from "../words/messages.js";
import type { HeatmapModel, HeatmapStore } from "./heatmapModel.js";
import type { InspectorOptions, InspectorState } from "./inspectorOptions.js";
import type { Selected } from "./selection/selected.js";

/** All that the picture depends on, with how it is read. */
export interface InspectorModel extends HeatmapModel {
  readonly state: InspectorState;
  /** The numbers through every lens; none before the first arrive. Its `trace` is the one shown. */
  readonly transformed: TransformedTrace | undefined;
  /** What the reader kept to compare with. */
  readonly saved: Saved | null;
  /** The entry of a vector that is held, as long as its token is. */
  readonly component: VectorComponent | null;
}

/** A heatmap's store, and what the instruments set. */
export interface InspectorStore extends HeatmapStore {
  readonly messages: Messages & InspectorMessages;
  get(): InspectorModel;
  update(options: InspectorOptions, caller: string): void;
  /**
   * What the reader changes by an instrument: a `change` event. Unless something else is to be held,
   * the same tokens are; a `select` event tells where that is another cell.
   */
  setSettings(change: Partial<InspectorSettings>, selected?: Selected): void;
  /** Holds a row, cell or entry, and further tokens: a `select` event. */
  selectAll(selected: Selected): void;
  save(saved: Saved | null): void;
}
