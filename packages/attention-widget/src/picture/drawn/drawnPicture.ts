import { memoize, memoizeFields } from "../../settings/memoize.js";
import type { ArcsPicture } from "../arcs/arcsPicture.js";
import { type ChangesPicture, changesPicture } from "../compare/changesPicture.js";
import type { Difference } from "../compare/differenceOf.js";
import { defaultRow } from "../focus/defaultRow.js";
import { type InspectorLegendPicture, inspectorLegend } from "../inspectorLegend.js";
import type { InspectorMatrix } from "../inspectorMatrix.js";
import { linesOf } from "../lines/linesOf.js";
import type { LinesPicture } from "../lines/linesPicture.js";
import { dimmedCells } from "../panels/dimmedCells.js";
import { withoutDimmed } from "../panels/withoutDimmed.js";
import type { PredictionPicture } from "../prediction/predictionPicture.js";
import { otherGenerationSteps } from "../timeline/timelinePicture.js";
import type { WhyPicture } from "../why/whyPicture.js";
import { type Announcement, announcementOf } from "./announcement.js";
import { drawnArcs } from "./drawnArcs.js";
import type { DrawnInput } from "./drawnInput.js";
import { drawnLines } from "./drawnLines.js";
import { drawnMatrices } from "./drawnMatrices.js";
import { type DrawnParts, drawnParts } from "./drawnParts.js";
import { drawnPredictions } from "./drawnPredictions.js";
import { drawnWhy } from "./drawnWhy.js";
import { type FocusMeaning, focusMeaning } from "./focusMeaning.js";
import { type SavedBeside, savedSideBySide } from "./savedSideBySide.js";
import { shownView } from "./shownView.js";
import { userFocus } from "./userFocus.js";

/** The numbers of a stage, and what is hovered, selected and explained in them. */
export interface DrawnPicture extends FocusMeaning, SavedBeside {
  /** Empty while pairs of tokens are drawn as lines. */
  readonly matrices: readonly InspectorMatrix[];
  readonly lines: LinesPicture | null;
  /** The text with arcs, which is above the matrices at every stage. */
  readonly arcs: ArcsPicture | null;
  /** Why matrices are drawn although lines are chosen; null otherwise. */
  readonly asMatrices: string | null;
  readonly legend: InspectorLegendPicture;
  /** The explanation of one weight; null if no arcs are drawn. */
  readonly why: WhyPicture | null;
  /** What changed most against what was saved. */
  readonly changes: ChangesPicture | null;
  /** The predictions after the token that is explained; null if the trace has none. */
  readonly prediction: PredictionPicture | null;
  /** Where the score and the prediction that are explained come from. */
  readonly parts: DrawnParts;
  readonly announcement: Announcement;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
  /** One panel or several, or saved panels beside the present ones. */
  readonly layout: "one" | "several" | "beside";
}

/** Computes the picture of a stage at each change; what has not changed stays the same object. */
export function drawnPictures(): (drawn: DrawnInput) => DrawnPicture | null {
  const legendOf = memoizeFields(inspectorLegend);
  const changesOf = memoizeFields(changesPicture);
  const dimmedIn = memoizeFields(dimmedCells);
  const brightIn = memoize(withoutDimmed);
  const linesIn = memoize(linesOf);
  const defaultRowIn = memoize(defaultRow);
  const linesFor = drawnLines();
  const arcsOf = drawnArcs();
  const othersOf = memoize(otherGenerationSteps);
  const predictionsOf = drawnPredictions();
  const partsOf = drawnParts();
  const eitherOf = memoize(dimmedOrOther);

  return (drawn) => {
    const { shown, settings, numbers, words } = drawn;
    const { panels, differences, comparison, scale, isOfPairs } = numbers;
    const user = userFocus(drawn, defaultRowIn);
    if (user === null) return null;
    const { panel, isSelf } = user;
    const isDifference = differences.length > 0;
    const view = shownView(drawn);
    const { threshold, colorScale } = settings;
    const isBelow = dimmedIn({ panel, threshold, stage: shown.stage, isDifference });
    const others = othersOf(drawn.trace, settings.generationStep, panel);
    const isDimmed = eitherOf(isBelow, others);
    const bright = view === "matrix" ? panel : brightIn(panel, isDimmed);
    const meaning = focusMeaning(drawn, user);
    const why = drawnWhy(drawn, user);
    const predictions = predictionsOf(drawn, user);
    const beside = savedSideBySide(drawn, user);
    return {
      matrices:
        view === "lines"
          ? []
          : drawnMatrices(
              drawn,
              user,
              threshold || others ? isDimmed : null,
              others?.isLater ?? null,
            ),
      lines: view === "lines" ? linesFor(drawn, user, bright, linesIn(bright, scale)) : null,
      arcs: view === "arcs" ? arcsOf(drawn, user, bright) : null,
      ...beside,
      layout: beside.saved !== null ? "beside" : panels.length > 1 ? "several" : "one",
      asMatrices: isOfPairs && view !== settings.view ? words.compare.asMatrices : null,
      legend: legendOf({ ...numbers, stage: shown.stage, colorScale, threshold, words }),
      changes: changesOf({
        differences: comparison?.differences ?? NO_DIFFERENCES,
        areShown: isDifference,
        isSelf,
        words,
      }),
      ...meaning,
      // At the weights, the chain shows every step.
      arithmetic: why !== null && shown.stage === "weights" ? null : meaning.arithmetic,
      why,
      prediction: predictions.explained,
      parts: partsOf(drawn, user),
      announcement: announcementOf(drawn, user, predictions.selected),
      isSelf,
    };
  };
}

/** Cells that the threshold dims, and rows of steps other than the shown one. */
function dimmedOrOther(
  isBelow: (row: number, column: number) => boolean,
  others: ReturnType<typeof otherGenerationSteps>,
): (row: number, column: number) => boolean {
  return others === null
    ? isBelow
    : (row, column) => others.isOfOtherStep(row) || isBelow(row, column);
}

const NO_DIFFERENCES: readonly Difference[] = [];
