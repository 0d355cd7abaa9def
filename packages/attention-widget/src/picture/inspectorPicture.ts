import type { AttentionTrace } from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { memoize, memoizeFields } from "../settings/memoize.js";
import type { SelectedTokens } from "../settings/selection/selectedTokens.js";
import type { Stage } from "../settings/stages.js";
import { type FoldedStages, foldedStages } from "./frame/foldedStages.js";
import { formulasFor } from "./frame/formulasFor.js";
import { type FramePicture, framePictures } from "./frame/framePicture.js";
import { type Edit, listEdits } from "./frame/listEdits.js";
import { playableStages } from "./frame/playableStages.js";
import { type GrowingText, growingText } from "./growth/growingText.js";
import { emptyReason } from "./heatmapPicture.js";
import { hoveredHead } from "./hoveredHead.js";
import type { InspectorInput } from "./inspectorInput.js";
import { type InstrumentsPicture, instrumentsPictures } from "./instrumentsPicture.js";
import { openedState } from "./openedState.js";
import { type ShownHead, shownHead } from "./shownHead.js";
import { shownStages } from "./shownStage.js";
import { type TimelinePicture, timelinePicture } from "./timeline/timelinePicture.js";
import {
  type TrainingInput,
  type TrainingPicture,
  trainingPicture,
} from "./training/trainingPicture.js";
import type { InspectorWords } from "./words/inspectorWords.js";

/** Everything that is on the screen of an inspector, as plain data: components only draw it. */
export interface InspectorPicture
  extends FramePicture<InspectorWords>,
    InstrumentsPicture,
    ShownHead {
  readonly trace: AttentionTrace | undefined;
  readonly settings: InspectorSettings;
  /**
   * Whether pictures move to the next stage while the stages are played. Differences do not come from those of the
   * previous stage, and in the arcs view the chain of the selected pair follows the stage instead.
   */
  readonly hasPassage: boolean;
  /** What is selected. */
  readonly selected: SelectedTokens;
  /** Whether selecting a token adds it to the selected ones. */
  readonly isAdding: boolean;
  /** Whether the user can open files. */
  readonly canOpen: boolean;
  /** The steps in which a model wrote the text; null if none did. */
  readonly timeline: TimelinePicture | null;
  /** The training of the network; null if the source has only one moment of it. */
  readonly training: TrainingPicture | null;
  /** The text, if it can be continued, of which `growthPicture` is loaded with its component; null if it cannot. */
  readonly growing: GrowingText | null;
  /** Whether selecting a cell hides it. */
  readonly hidesCells: boolean;
  /** Whether there is a choice of views; the text with its arcs is shown at every stage. */
  readonly hasViews: boolean;
  /** Whether the stage is one of pairs of tokens. */
  readonly isOfPairs: boolean;
  /** The stages that have numbers, and a line for those without. */
  readonly strip: FoldedStages;
  /** The stages that can be played because they show something new, which a mask that hides nothing does not. */
  readonly playable: readonly Stage[];
  /** The name of the head that is open, which is announced also while another one is hovered. */
  readonly openedHead: string;
  /** Whether the layer is a combined one. */
  readonly isCombined: boolean;
  /** The edits that make the numbers differ from the given ones. */
  readonly edits: readonly Edit[];
  /** Why there is nothing to draw, in one sentence; null if something is drawn. */
  readonly empty: string | null;
}

/** Computes the picture of one inspector at each change; what has not changed stays the same object. */
export function inspectorPictures(
  messages: InspectorWords,
): (input: InspectorInput) => InspectorPicture {
  const openedAt = shownStages(messages);
  const hoveredAt = shownStages(messages);
  const formulasOf = memoize(formulasFor);
  const frameOf = framePictures();
  const playableIn = memoize(playableStages);
  const stripOf = memoize(foldedStages);
  const listOf = memoize(listEdits);
  const timelineOf = memoize(timelinePicture);
  const growingIn = memoizeFields(growingText);
  const trainingOf = memoizeFields((of: TrainingInput) => trainingPicture(of, messages));
  const instrumentsOf = instrumentsPictures();

  return (input) => {
    const { given, source, saved, component, isAdding, canOpen } = input;
    const opened = openedAt(input, openedState(input));
    const hovered = hoveredHead(opened.state, input);
    const place = hovered === null ? opened : hoveredAt(input, hovered);
    const { state, shown, trace, panels, isOfPairs, hidesCells, edits, words } = place;
    const { settings } = opened.state;
    const { layer, head, stage, selection } = shown;
    const formulas = formulasOf(edits, given?.layers[state.layer], messages.locale);
    const frame = frameOf({ ...input, trace, state }, shown, words, formulas);
    const isDifference = saved !== null && settings.comparison === "difference";
    const selected = { selection, alsoSelected: settings.alsoSelected, component };
    return {
      ...frame,
      settings,
      selected,
      hidesCells,
      trace,
      hasPassage: settings.view !== "arcs" && !isDifference,
      isAdding,
      canOpen,
      timeline: timelineOf(trace, settings.generationStep, words),
      growing: growingIn({
        given,
        text: state.text,
        layer: state.layer,
        hasSource: source !== undefined,
        before: input.beforeGrowth,
      }),
      training: trainingOf({
        checkpoints: source?.checkpoints,
        checkpoint: settings.checkpoint,
        transformed: input.transformed,
      }),
      hasViews: isOfPairs || settings.view === "arcs",
      isOfPairs,
      strip: stripOf(frame.stages, stage, words, !edits.isReduced && !edits.isCombined),
      playable: playableIn(trace, layer, head),
      ...shownHead(input, shown, words),
      openedHead: shownHead(input, opened.shown, opened.words).headName,
      isCombined: edits.isCombined,
      edits: listOf(edits, stage, words, source?.canAblate === true),
      empty: emptyReason(input, frame, panels),
      ...instrumentsOf({ input, opened, place, selected, messages }),
    };
  };
}
