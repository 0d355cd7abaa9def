import type { AttentionTrace, HeadPlace } from "attention-core";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Selection } from "../../settings/selection/selection.js";
import type { Stage } from "../../settings/stages.js";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import type { CombinedLayer } from "../../transforms/combinedLayers.js";
import type { Comparison } from "../compare/comparisonOf.js";
import type { Snapshot } from "../compare/snapshot.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** What the tools depend on. */
export interface ToolsInput extends HeadPlace {
  /** The numbers as they came. */
  readonly given: AttentionTrace;
  /** The numbers as they are shown. */
  readonly trace: AttentionTrace;
  readonly canAblate: boolean;
  readonly combined: readonly CombinedLayer[];
  readonly stage: Stage;
  readonly selection: Selection | null;
  readonly settings: InspectorSettings;
  readonly edits: AppliedEdits;
  readonly present: Snapshot;
  readonly saved: Snapshot | null;
  readonly comparison: Comparison | undefined;
  readonly words: InspectorWords;
}
