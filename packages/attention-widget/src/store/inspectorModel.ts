import type { Saved } from "../picture/compare/saved.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { VectorComponent } from "../settings/vectorComponent.js";
import type { TransformedTrace } from "../transforms/transformTrace.js";
import type { InspectorMessages } from "../words/inspectorMessages.js";
import type { Messages } from "../words/messages.js";
import type { HeatmapModel, HeatmapStore } from "./heatmapModel.js";
import type { InspectorOptions, InspectorState } from "./inspectorOptions.js";
import type { Selected } from "./selection/selected.js";

/** Everything that the picture depends on, with the settings. */
export interface InspectorModel extends HeatmapModel {
  readonly state: InspectorState;
  /** The trace after every transform, whose `trace` is shown; undefined before the first one arrives. */
  readonly transformed: TransformedTrace | undefined;
  /** What the user saved to compare with. */
  readonly saved: Saved | null;
  /** The selected component of a vector, as long as its token is selected. */
  readonly component: VectorComponent | null;
}

/** The store of a heatmap with instruments. */
export interface InspectorStore extends HeatmapStore {
  readonly messages: Messages & InspectorMessages;
  get(): InspectorModel;
  update(options: InspectorOptions, caller: string): void;
  /**
   * Changes settings for the user: a `change` event. The same tokens stay selected unless others are
   * given; if that is another cell, a `select` event follows.
   */
  setSettings(change: Partial<InspectorSettings>, selected?: Selected): void;
  /** Selects a row, cell or component, and further tokens: a `select` event. */
  selectAll(selected: Selected): void;
  save(saved: Saved | null): void;
}
