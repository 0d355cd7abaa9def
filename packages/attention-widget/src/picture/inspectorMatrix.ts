import type { Cell } from "../settings/selection/cell.js";
import type { Stage } from "../settings/stages.js";
import { describeCell } from "./cell/describeCell.js";
import { alignmentPadding } from "./compare/alignmentPadding.js";
import { differenceMessages, SIGNED } from "./compare/differenceMessages.js";
import type { Difference } from "./compare/differenceOf.js";
import { differenceScale } from "./compare/differenceScale.js";
import type { Focus } from "./focus/focusOf.js";
import { selectedRow } from "./focus/selectedRow.js";
import { matrixMessages } from "./matrix/matrixMessages.js";
import { type MatrixPicture, matrixName, startingCell } from "./matrix/matrixPicture.js";
import type { Panel } from "./panels/panel.js";
import { type LegendPicture, legendPicture } from "./scale/legendPicture.js";
import { largestSize, type ValueScale } from "./scale/valueScale.js";
import type { InspectorWords } from "./words/inspectorWords.js";

/** One matrix of the inspector, in which several rows, columns and cells may be highlighted. */
export interface InspectorMatrix extends MatrixPicture {
  /** What is hovered, or else selected. */
  readonly focus: Focus;
  /** What is selected: it has an outline also while another place is hovered. */
  readonly selected: Focus;
  /** Which cells are dimmed; null if none can be. */
  readonly isDimmed: ((row: number, column: number) => boolean) | null;
  /** Which rows did not exist yet at the shown step; null if all did. */
  readonly isLater: ((row: number) => boolean) | null;
  /** The padding for the longer labels of the matrix beside it, as CSS. */
  readonly padding: string;
  /** A legend of its own: that of a difference. */
  readonly legend: LegendPicture | null;
  /** Whether it is a difference in which nothing changed. */
  readonly isUnchanged: boolean;
}

/** Where the user is in a matrix, and how its numbers are drawn. */
export interface MatrixInput {
  readonly panel: Panel;
  readonly stage: Stage;
  readonly scale: ValueScale;
  readonly active: Cell | null;
  readonly focus: Focus;
  readonly selected: Focus;
  readonly isDimmed: InspectorMatrix["isDimmed"];
  readonly heightPx?: number | undefined;
  readonly isLater: InspectorMatrix["isLater"];
  /** The matrix that it stands beside, if any. */
  readonly beside: Panel | undefined;
}

/** A matrix of the stage. */
export function inspectorMatrix(input: MatrixInput, words: InspectorWords): InspectorMatrix {
  const { panel, stage, scale, beside } = input;
  const matrixTexts = matrixMessages(words, panel);
  const place = placeIn(input);
  return {
    ...place,
    panel,
    scale,
    notation: stage,
    name: matrixName(panel, stage, matrixTexts),
    words: matrixTexts,
    startText: describeCell(panel, stage, place.start, matrixTexts),
    padding: alignmentPadding(panel, beside, scale),
    legend: null,
    isUnchanged: false,
  };
}

/** A matrix of differences, on a scale of its own. */
export function differenceMatrix(
  difference: Difference,
  input: MatrixInput,
  words: InspectorWords,
): InspectorMatrix {
  const scale = differenceScale([difference]);
  const isUnchanged = largestSize(difference.values) === 0;
  const matrixTexts = differenceMessages(
    matrixMessages(words, difference),
    words.compare,
    input.stage,
  );
  const label = isUnchanged ? words.compare.same : words.compare.legend;
  const place = placeIn(input);
  return {
    ...place,
    panel: difference,
    scale,
    notation: SIGNED,
    name: matrixName(difference, SIGNED, matrixTexts),
    words: matrixTexts,
    startText: describeCell(difference, SIGNED, place.start, matrixTexts),
    padding: "0",
    legend: legendPicture(scale, label, difference.hasHidden ? matrixTexts.hidden : null),
    isUnchanged,
  };
}

function placeIn({ panel, active, focus, selected, isDimmed, isLater, heightPx }: MatrixInput) {
  const row = selectedRow(selected, active);
  return {
    active,
    row: null, // several rows and columns may be highlighted, which outlines show
    column: null,
    selectedRow: row,
    start: startingCell(panel, active, row, selected.cell?.column ?? null),
    focus,
    selected,
    isDimmed,
    heightPx,
    isLater,
  };
}
