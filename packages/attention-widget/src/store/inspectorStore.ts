import type { Snapshot } from "../picture/compare/snapshot.js";
import type { InspectorInput } from "../picture/inspectorInput.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { HoveredAside } from "../settings/selection/hoveredAside.js";
import type { SelectedTokens } from "../settings/selection/selectedTokens.js";
import type { Language } from "../words/language.js";
import type { HeatmapStore } from "./heatmapStore.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";

/** The store of a heatmap with instruments. */
export interface InspectorStore extends HeatmapStore {
  readonly messages: Language;
  get(): InspectorInput;
  restoringOptions(): OptionsOfTrace<InspectorOptions>;
  update(options: OptionsOfTrace<InspectorOptions>, caller: string): void;
  /**
   * Changes settings by an instrument: a `change` event. Unless `selected` says otherwise, the same tokens stay
   * selected; if that makes another cell the selected one, a `select` event reports it.
   */
  setSettings(change: Partial<InspectorSettings>, selected?: SelectedTokens): void;
  /** Selects a row, cell or component, and further tokens: a `select` event. */
  selectAll(selected: SelectedTokens): void;
  /** Reads the next heads of a trace that is too large to read at once. */
  readHeads(): void;
  /** Computes at once what is being computed in several tasks, so that the numbers are those of the present settings. */
  finish(): void;
  /** Gives up what is being computed in several tasks, and restores the settings from before. */
  cancel(): void;
  /** Saves numbers to compare with; null forgets them. */
  save(saved: Snapshot | null): void;
  /** Hovers something other than a cell of the stage. */
  hoverAside(at: HoveredAside | null): void;
  /** Appends a token to the text and selects its row: a `change` event. */
  continueText(text: string): void;
  /** Whether selecting a token adds it to the selected ones. */
  setAdding(isAdding: boolean): void;
}
