import type { AttentionTrace } from "attention-core";
import { fitState } from "../settings/fitState.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { remember, rememberFields } from "../settings/remember.js";
import type { Selected } from "../settings/selection/selected.js";
import type { Stage } from "../settings/stages.js";
import { appliedEdits } from "../transforms/appliedEdits.js";
import type { CombinedLayer } from "../transforms/combinedLayers.js";
import { openedCombination, type TransformedTrace } from "../transforms/transformTrace.js";
import { formulasFor } from "./frame/formulasFor.js";
import { type FramePicture, framePictures } from "./frame/framePicture.js";
import { type Edit, listEdits } from "./frame/listEdits.js";
import { stepsOf } from "./frame/stepsOf.js";
import { emptyReason } from "./heatmapPicture.js";
import type { InspectorInput } from "./inspectorInput.js";
import { type InstrumentsPicture, instrumentsPictures } from "./instrumentsPicture.js";
import { openedState } from "./openedState.js";
import { panelsOfStep } from "./panels/panels.js";
import { type ShownHead, shownHead } from "./shownHead.js";
import { type TimelinePicture, timelinePicture } from "./timeline/timelinePicture.js";
import { type InspectorWords, inspectorWords } from "./words/inspectorWords.js";

/** Everything that is on the screen of an inspector, as plain data: components only draw it. */
export interface InspectorPicture
  extends FramePicture<InspectorWords>,
    InstrumentsPicture,
    ShownHead {
  readonly trace: AttentionTrace | undefined;
  readonly settings: InspectorSettings;
  /** Whether differences are shown, which do not come from those of the step before. */
  readonly isDifference: boolean;
  /** What is selected. */
  readonly selected: Selected;
  /** Whether selecting a token adds it to those that are selected. */
  readonly isAdding: boolean;
  /** Whether the user can open files. */
  readonly canOpen: boolean;
  /** The steps in which a model wrote the text; null where none did. */
  readonly timeline: TimelinePicture | null;
  /** Whether selecting a cell hides it. */
  readonly hidesCells: boolean;
  /** Whether the step is one of pairs of tokens. */
  readonly isOfPairs: boolean;
  /** The steps that have numbers, which can be played. */
  readonly playable: readonly Stage[];
  /** Whether the layer is combined of others. */
  readonly isCombined: boolean;
  /** What makes the numbers differ from those given. */
  readonly edits: readonly Edit[];
  /** Why there is nothing to draw, in one sentence; null where something is drawn. */
  readonly empty: string | null;
}

/** Computes the picture of one inspector at each change; what has not changed stays the same object. */
export function inspectorPictures(
  messages: InspectorWords,
): (input: InspectorInput) => InspectorPicture {
  const editsOf = rememberFields(appliedEdits);
  const panelsAt = rememberFields(panelsOfStep);
  const wordsOf = rememberFields(inspectorWords);
  const formulasOf = remember(formulasFor);
  const frameOf = framePictures();
  const playableIn = remember(playableSteps);
  const listOf = remember(listEdits);
  const timelineOf = remember(timelinePicture);
  const instrumentsOf = instrumentsPictures();

  return (input) => {
    const { given, trace, transformed, saved, component, isAdding, canOpen } = input;
    const state = openedState(input);
    const { settings } = state;
    const shown = trace === undefined ? state : fitState(state, trace);
    const { layer, head, stage, selection } = shown;
    const panels = panelsAt({ trace, layer, head, stage });
    const isOfPairs = panels[0]?.columnAxis === "key";
    const hidesCells = isOfPairs && canHideCells(settings);
    const { experiment, excludedKeys, exclusion, weighting, combination } = settings;
    const edited = { experiment, excludedKeys, exclusion, weighting, combination };
    const edits = editsOf({ given, trace, layer: state.layer, ...edited });
    const combinedBy = combinationOf(transformed, combination);
    const numbers = { given, trace, layer: state.layer, edits, combinedBy };
    const words = wordsOf({ messages, ...numbers, hidesCells, isOfPairs });
    const formulas = formulasOf(edits, given?.layers[state.layer]);
    const frame = frameOf({ ...input, state }, shown, words, formulas);
    const selected = { selection, alsoSelected: settings.alsoSelected, component };
    const common = { settings, selected, hidesCells };
    return {
      ...frame,
      ...common,
      trace,
      isDifference: saved !== null && settings.comparison === "difference",
      isAdding,
      canOpen,
      timeline: timelineOf(trace, settings.generationStep, words.timeline),
      isOfPairs,
      playable: playableIn(trace, layer, head),
      ...shownHead(input, shown, words),
      isCombined: edits.isCombined,
      edits: listOf(edits, stage, words),
      empty: emptyReason(input, frame, panels),
      ...instrumentsOf({ input, shown, ...common, edits, panels, words, messages }),
    };
  };
}

/** Whether selecting a cell may hide it: experiments are on subword tokens, and only a matrix has cells. */
function canHideCells({ hidesCells, hasWords, view }: InspectorSettings): boolean {
  return hidesCells && !hasWords && view === "matrix";
}

/** How the layer was combined that is open, if it was. */
function combinationOf(
  transformed: TransformedTrace | undefined,
  opened: InspectorSettings["combination"],
): CombinedLayer["by"] | undefined {
  if (transformed === undefined) return undefined;
  const { combined } = transformed;
  return combined[openedCombination(combined, opened)]?.by;
}

function playableSteps(
  trace: AttentionTrace | undefined,
  layer: number,
  head: number,
): readonly Stage[] {
  return trace === undefined ? [] : stepsOf(trace, layer, head);
}
