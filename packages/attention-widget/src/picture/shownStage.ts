import type { AttentionTrace } from "attention-core";
import { fitState } from "../settings/fitState.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { InspectorState } from "../settings/inspectorState.js";
import { memoize, memoizeFields } from "../settings/memoize.js";
import { type AppliedEdits, appliedEdits } from "../transforms/appliedEdits.js";
import type { CombinedLayer } from "../transforms/combinedLayers.js";
import { openedCombination } from "../transforms/transformTrace.js";
import { withHeadStages } from "../transforms/withHeadStages.js";
import type { InspectorInput } from "./inspectorInput.js";
import type { Panel } from "./panels/panel.js";
import { panelsOfStage } from "./panels/panelsOfStage.js";
import { type InspectorWords, inspectorWords } from "./words/inspectorWords.js";

/** The stage of one head, and its properties. */
export interface ShownStage {
  /** Includes its layer and head. */
  readonly state: InspectorState;
  /** The state, limited to what the trace can show. */
  readonly shown: HeatmapState;
  /** The numbers, with what is known of the shown head alone. */
  readonly trace: AttentionTrace | undefined;
  /** The matrices of the stage. */
  readonly panels: readonly Panel[];
  /** Whether the stage is one of pairs of tokens. */
  readonly isOfPairs: boolean;
  /** Whether selecting a cell hides it. */
  readonly hidesCells: boolean;
  readonly edits: AppliedEdits;
  readonly words: InspectorWords;
}

/** Computes the stage that is shown at each change; what has not changed stays the same object. */
export function shownStages(
  messages: InspectorWords,
): (input: InspectorInput, state: InspectorState) => ShownStage {
  const editsOf = memoizeFields(appliedEdits);
  const panelsAt = memoizeFields(panelsOfStage);
  const messagesFor = memoizeFields(inspectorWords);
  const headTraceIn = memoize(withHeadStages);

  return ({ given, trace: all, transformed }, state) => {
    const shown = all === undefined ? state : fitState(state, all);
    const { layer, head, stage } = shown;
    const trace = all && headTraceIn(all, layer, head);
    const panels = panelsAt({ trace, layer, head, stage });
    const isOfPairs = panels[0]?.columnAxis === "key";
    const hidesCells = isOfPairs && canHideCells(state.settings);
    const { experiment, excludedKeys, exclusion, weighting, combination } = state.settings;
    const edited = { experiment, excludedKeys, exclusion, weighting, combination };
    const edits = editsOf({ given, trace, layer: state.layer, ...edited });
    const combined = transformed?.combined ?? NOTHING_COMBINED;
    const combinedBy = combined[openedCombination(combined, combination)]?.by;
    const numbers = { given, trace, layer: state.layer, edits, combinedBy };
    const words = messagesFor({ messages, ...numbers, hidesCells, isOfPairs });
    return { state, shown, trace, panels, isOfPairs, hidesCells, edits, words };
  };
}

const NOTHING_COMBINED: readonly CombinedLayer[] = [];

/** Whether selecting a cell may hide it: experiments are on subword tokens, and lines have no cells. */
function canHideCells({ hidesCells, hasWords, view }: InspectorState["settings"]): boolean {
  return hidesCells && !hasWords && view !== "lines";
}
