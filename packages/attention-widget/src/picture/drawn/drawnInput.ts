import type { AttentionTrace } from "attention-core";
import type { HeatmapState } from "../../settings/heatmapState.js";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { SelectedTokens } from "../../settings/selection/selectedTokens.js";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import type { Snapshot } from "../compare/snapshot.js";
import type { InspectorInput } from "../inspectorInput.js";
import type { StageValues } from "../stageValues.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** What is drawn of a stage, and what the user selects and hovers in it. */
export interface DrawnInput {
  readonly input: InspectorInput;
  readonly trace: AttentionTrace;
  readonly shown: HeatmapState;
  readonly settings: InspectorSettings;
  readonly selected: SelectedTokens;
  readonly edits: AppliedEdits;
  readonly numbers: StageValues;
  /** What is shown, as it would be saved. */
  readonly present: Snapshot;
  /** Whether selecting a cell hides it. */
  readonly hidesCells: boolean;
  readonly words: InspectorWords;
}
