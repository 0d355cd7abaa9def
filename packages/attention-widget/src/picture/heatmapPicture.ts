import { fitState } from "../settings/fitState.js";
import { memoize, memoizeFields } from "../settings/memoize.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import { withHeadStages } from "../transforms/withHeadStages.js";
import type { Messages } from "../words/messages.js";
import { describeCell } from "./cell/describeCell.js";
import { defaultRow } from "./focus/defaultRow.js";
import { FORMULAS } from "./frame/formulas.js";
import { type FramePicture, framePictures } from "./frame/framePicture.js";
import { type HeadStripPicture, headStripPicture } from "./headStripPicture.js";
import { type MatrixPicture, matrixName, startingCell } from "./matrix/matrixPicture.js";
import type { Panel } from "./panels/panel.js";
import { panelsOfStage } from "./panels/panelsOfStage.js";
import type { PictureInput } from "./pictureInput.js";
import { type RowPicture, rowPicture } from "./row/rowPicture.js";
import { type LegendPicture, legendPicture } from "./scale/legendPicture.js";
import { type ValueScale, valueScaleOf } from "./scale/valueScale.js";
import { weightsInWords } from "./words/weightsInWords.js";

/** Everything that is on the screen of a heatmap, as plain data: components only draw it. */
export interface HeatmapPicture extends FramePicture {
  readonly matrices: readonly MatrixPicture[];
  readonly layout: "one" | "several";
  /** Why there are no matrices, in one sentence; null if there are some, or if a problem explains it. */
  readonly empty: string | null;
  /** What the colours mean; null without matrices. */
  readonly legend: LegendPicture | null;
  /** How to go on, while no row is hovered or selected. */
  readonly hint: string | null;
  /** What the hovered or selected row means, or else the default row. */
  readonly row: RowPicture | null;
  /** The heads to choose from; null without numbers. */
  readonly heads: HeadStripPicture | null;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
}

/** Computes the picture of one heatmap at each change; what has not changed stays the same object. */
export function heatmapPictures(messages: Messages): (input: PictureInput) => HeatmapPicture {
  const messagesFor = memoize(weightsInWords<Messages>);
  const frameOf = framePictures();
  const panelsAt = memoizeFields(panelsOfStage);
  const scaleOf = memoize(valueScaleOf);
  const headsOf = memoize(headStripPicture);
  const defaultRowIn = memoize(defaultRow);
  const headTraceIn = memoize(withHeadStages);
  return (input) => {
    const { trace: all, given } = input;
    const words = messagesFor(messages, given, input.state.layer);
    // While newer numbers are on their way, the state may already ask for something that the old ones do not have.
    const shown = all === undefined ? input.state : fitState(input.state, all);
    const { layer, head, stage } = shown;
    const trace = all && headTraceIn(all, layer, head);
    const frame = frameOf({ ...input, trace }, shown, words, FORMULAS);
    const panels = panelsAt({ trace, layer, head, stage });
    const isEmpty = trace === undefined || trace.queryTokens.length === 0;
    return {
      ...frame,
      ...matricesOf(
        input,
        frame,
        isEmpty ? [] : panels,
        scaleOf(stage, panels, words.locale),
        () => (trace === undefined ? 0 : defaultRowIn(trace, layer, head)),
      ),
      empty: emptyReason(input, frame, panels),
      heads: isEmpty ? null : headsOf(trace, layer, head),
    };
  };
}

/** Why there is no matrix to draw, in one sentence. */
export function emptyReason(
  { trace, problem }: PictureInput,
  { words, shown }: FramePicture,
  panels: readonly Panel[],
): string | null {
  if (trace === undefined) return problem === undefined ? words.computing : null;
  if (trace.queryTokens.length === 0) return words.empty;
  return panels.length === 0 ? words.notRecorded(words.stages[shown.stage].name) : null;
}

/** The matrices of the stage, with what is hovered and selected in them. */
function matricesOf(
  { trace, hovered, hoveredPanel }: PictureInput,
  { words, shown }: FramePicture,
  panels: readonly Panel[],
  scale: ValueScale,
  resting: () => number,
): Pick<HeatmapPicture, "matrices" | "layout" | "legend" | "row" | "hint" | "isSelf"> {
  const { stage, selection } = shown;
  const panel = panels[Math.min(hoveredPanel, panels.length - 1)];
  if (trace === undefined || panel === undefined) {
    return { matrices: [], layout: "one", legend: null, row: null, hint: null, isSelf: false };
  }
  const isSelf = isSelfAttention(trace);
  const selectedColumn = panel.columnAxis === "key" ? (selection?.key ?? null) : null;
  const selectedRow = selection?.query ?? null;
  const row = hovered?.row ?? selectedRow;
  const column = hovered === null ? selectedColumn : hovered.column;
  const explainedRow = row ?? resting();
  const tokens = trace.keyTokens;
  const self = isSelf ? explainedRow : null;
  return {
    isSelf,
    layout: panels.length > 1 ? "several" : "one",
    matrices: panels.map((each) => {
      const active = each === panel ? hovered : null;
      const ownColumn = each === panel ? column : null;
      const start = startingCell(each, active, selectedRow, ownColumn);
      return {
        panel: each,
        scale,
        notation: stage,
        name: matrixName(each, stage, words),
        words,
        active,
        row,
        column: ownColumn,
        selectedRow,
        start,
        startText: describeCell(each, stage, start, words),
      };
    }),
    legend: legendPicture(scale, words.stages[stage].legend, panel.hasHidden ? words.hidden : null),
    hint: row === null ? words.hint : null,
    row: rowPicture({ panel, row: explainedRow, column, stage, scale, tokens, self }, words),
  };
}
