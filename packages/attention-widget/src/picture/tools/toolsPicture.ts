import type { AttentionTrace } from "attention-core";
import type { HeadPlace } from "../../settings/headPlace.js";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Selection } from "../../settings/selection/selection.js";
import type { Stage } from "../../settings/stages.js";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import type { CombinedLayer } from "../../transforms/combinedLayers.js";
import { type HeadSwitch, headSwitches } from "../ablation/headSwitches.js";
import type { Comparison } from "../compare/comparisonOf.js";
import type { Saved } from "../compare/saved.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { type ColorToolPicture, colorTool } from "./colorTool.js";
import { type CombineToolPicture, combineTool } from "./combineTool.js";
import { type CompareToolPicture, compareTool } from "./compareTool.js";
import { type ExcludeToolPicture, excludeTool } from "./excludeTool.js";
import { type ExperimentToolPicture, experimentTool } from "./experimentTool.js";

/** The tools. */
export interface ToolsPicture {
  readonly experiment: ExperimentToolPicture | null;
  readonly compare: CompareToolPicture;
  readonly color: ColorToolPicture;
  readonly exclude: ExcludeToolPicture;
  readonly combine: CombineToolPicture;
  /** The switches of the heads, by layer; null where the source cannot switch any off. */
  readonly ablation: readonly (readonly HeadSwitch[])[] | null;
  readonly words: InspectorWords;
}

/** What the tools depend on. */
export interface ToolsInput extends HeadPlace {
  readonly given: AttentionTrace;
  readonly trace: AttentionTrace;
  readonly canAblate: boolean;
  readonly combined: readonly CombinedLayer[];
  readonly stage: Stage;
  readonly selection: Selection | null;
  readonly settings: InspectorSettings;
  readonly edits: AppliedEdits;
  readonly present: Saved;
  readonly saved: Saved | null;
  readonly comparison: Comparison | undefined;
  readonly words: InspectorWords;
}

/** The tools, as far as each can be used. */
export function toolsPicture(input: ToolsInput): ToolsPicture {
  const { given, trace, layer, settings, present, saved, comparison, stage, words } = input;
  return {
    experiment: experimentTool(given, layer, settings, words.experiment, words.locale),
    compare: compareTool(
      { present, saved, comparison, stage, mode: settings.comparison },
      words.compare,
    ),
    color: colorTool(settings, words.highlight, words.locale),
    exclude: excludeTool(trace, input, input.selection, settings, words.exclude),
    combine: combineTool(given, input.combined, settings, input.edits, words.combine),
    ablation: input.canAblate ? headSwitches(given, words) : null,
    words,
  };
}
