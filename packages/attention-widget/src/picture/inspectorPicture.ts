import type { AttentionTrace } from "attention-core";
import { fitState } from "../settings/fitState.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { isOfAll } from "../settings/isOfAll.js";
import { remember, rememberFields } from "../settings/remember.js";
import type { Selected } from "../settings/selected.js";
import type { Stage } from "../settings/stages.js";
import { appliedEdits } from "../transforms/appliedEdits.js";
import type { CombinedLayer } from "../transforms/combinedLayers.js";
import { openedCombination, type TransformedTrace } from "../transforms/transformTrace.js";
import { presentOf } from "./compare/presentOf.js";
import { type DrawnPicture, drawnPictures } from "./drawnPicture.js";
import { formulasFor } from "./formulasFor.js";
import { type FramePicture, framePictures } from "./framePicture.js";
import { type HeadsPicture, headsPicture, weightsOfHeads } from "./heads/headsPicture.js";
import { emptyReason } from "./heatmapPicture.js";
import type { InspectorInput } from "./inspectorInput.js";
import { type InspectorWords, inspectorWords } from "./inspectorWords.js";
import { type Edit, listEdits } from "./listEdits.js";
import { openedState } from "./openedState.js";
import { panelsOfStep } from "./panels.js";
import { stepNumbers } from "./stepNumbers.js";
import { stepsOf } from "./stepsOf.js";
import { type ToolsPicture, toolsPicture } from "./tools/toolsPicture.js";

/** Everything that is on the screen of an inspector, decided: it only remains to be drawn. */
export interface InspectorPicture extends FramePicture<InspectorWords> {
  readonly trace: AttentionTrace | undefined;
  readonly settings: InspectorSettings;
  /** Whether differences are shown, which do not come from those of the step before. */
  readonly isDifference: boolean;
  /** What is selected. */
  readonly selected: Selected;
  /** Whether selecting a token adds it to those that are selected. */
  readonly isAdding: boolean;
  /** Whether selecting a cell hides it. */
  readonly hidesCells: boolean;
  /** Whether the step is one of pairs of tokens. */
  readonly isOfPairs: boolean;
  /** The steps that have numbers, which can be played. */
  readonly playable: readonly Stage[];
  /** Which layer and head is drawn, in a few words. */
  readonly headName: string;
  /** What that head is for, where it is known. */
  readonly headDescription: string;
  /** Whether the layer is combined of others. */
  readonly isCombined: boolean;
  /** What makes the numbers differ from those given. */
  readonly edits: readonly Edit[];
  /** Null without numbers. */
  readonly tools: ToolsPicture | null;
  /** Null where there is nothing to draw, for which `empty` may have the reason. */
  readonly drawn: DrawnPicture | null;
  readonly empty: string | null;
  /** The overview of the heads; null without numbers. */
  readonly heads: HeadsPicture | null;
}

/** Makes the picture of one inspector again and again; what has not changed stays the same object. */
export function inspectorPictures(
  messages: InspectorWords,
): (input: InspectorInput) => InspectorPicture {
  const editsOf = rememberFields(appliedEdits);
  const panelsAt = rememberFields(panelsOfStep);
  const wordsOf = rememberFields(inspectorWords);
  const formulasOf = remember(formulasFor);
  const frameOf = framePictures();
  const playableIn = remember(playableSteps);
  const presentAs = rememberFields(presentOf);
  const listOf = remember(listEdits);
  const numbersOf = rememberFields(stepNumbers);
  const drawnOf = drawnPictures();
  const toolsOf = rememberFields(toolsPicture);
  const headsOf = rememberFields(headsPicture);
  const weightsIn = remember(weightsOfHeads);
  const plainWords = remember(withWeightsOf);

  return (input) => {
    const { given, trace, transformed, saved, component, isAdding } = input;
    const state = openedState(input);
    const { settings } = state;
    const shown = trace === undefined ? state : fitState(state, trace);
    const { layer, head, stage, selection } = shown;
    const own = panelsAt({ trace, layer, head, stage });
    const isOfPairs = own[0]?.columnAxis === "key";
    const hidesCells = isOfPairs && canHideCells(settings);
    const { experiment, excludedKeys, exclusion, weighting, combination } = settings;
    const edited = { experiment, excludedKeys, exclusion, weighting, combination };
    const edits = editsOf({ given, trace, layer: state.layer, ...edited });
    const combinedBy = combinationOf(transformed, combination);
    const spoken = { messages, given, trace, layer: state.layer, edits, combinedBy };
    const words = wordsOf({ ...spoken, hidesCells, isOfPairs });
    const formulas = formulasOf(edits, given?.layers[state.layer]);
    const frame = frameOf({ ...input, state }, words, formulas);
    const { alsoSelected, metric, isSorted, combinedHeads } = settings;
    const selected = { selection, alsoSelected, component };
    const picture = {
      ...frame,
      trace,
      settings,
      isDifference: saved !== null && settings.comparison === "difference",
      selected,
      isAdding,
      hidesCells,
      isOfPairs,
      playable: playableIn(trace, layer, head),
      headName: headName(input, shown, words),
      headDescription: headDescription(trace, shown),
      isCombined: edits.isCombined,
      edits: listOf(edits, stage, words),
      empty: emptyReason(input, frame, own),
    };
    const present = presentAs({ trace, transformed, layer, head, edits, words });
    const data = trace?.layers[layer];
    if (!given || !trace || !transformed || !data || !present || trace.queryTokens.length === 0) {
      return { ...picture, tools: null, drawn: null, heads: null };
    }
    const { comparison: mode, colorScale, hasOneScale } = settings;
    const look = { comparison: mode, colorScale, hasOneScale };
    const numbers = numbersOf({ own, stage, data, head, saved, ...look });
    const { comparison } = numbers;
    const { shares, combined } = transformed;
    const hasGap = edits.excluded.length > 0 && edits.exclusion === "gap";
    const place = { layer, head };
    const compared = { stage, present, saved, comparison };
    return {
      ...picture,
      tools: toolsOf({
        given,
        trace,
        combined,
        ...place,
        ...compared,
        selection,
        settings,
        edits,
        words,
      }),
      drawn: drawnOf({
        input,
        trace,
        shown,
        settings,
        selected,
        edits,
        numbers,
        present,
        hidesCells,
        words,
      }),
      heads: headsOf({
        shares,
        weights: weightsIn(shares),
        combined,
        ...place,
        metric,
        isSorted,
        combinedHeads,
        hasGap,
        words: plainWords(words, messages),
      }),
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

/** Words whose weights are plain attention weights: the small pictures are of these, always. */
function withWeightsOf(words: InspectorWords, { stages }: InspectorWords): InspectorWords {
  return { ...words, stages: { ...words.stages, weights: stages.weights } };
}

function playableSteps(
  trace: AttentionTrace | undefined,
  layer: number,
  head: number,
): readonly Stage[] {
  return trace === undefined ? [] : stepsOf(trace, layer, head);
}

/**
 * Which layer and head is drawn: `Layer 2, head 5: next token`, `Rollout`, or `Layer 2, all heads`
 * where they have not parted yet or are joined again.
 */
function headName(
  { trace, transformed }: InspectorInput,
  { layer, head, stage }: HeatmapState,
  words: InspectorWords,
): string {
  const name = trace?.layers[layer]?.headLabels[head] ?? "";
  const recorded = transformed?.recorded.layers.length ?? 0;
  if (layer >= recorded) return name;
  const number = recorded > 1 ? layer + 1 : undefined;
  return isOfAll(stage) ? words.allHeads(number) : words.shownHead(number, head + 1, name);
}

/** What a head is for, at a step that is its own. */
function headDescription(
  trace: AttentionTrace | undefined,
  { layer, head, stage }: HeatmapState,
): string {
  return isOfAll(stage) ? "" : (trace?.layers[layer]?.headDescriptions?.[head] ?? "");
}
