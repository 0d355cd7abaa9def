import type { AttentionTrace } from "attention-core";
import type { Cell } from "../settings/cell.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { remember, rememberFields } from "../settings/remember.js";
import type { Selected } from "../settings/selected.js";
import type { Stage } from "../settings/stages.js";
import type { Threshold } from "../settings/threshold.js";
import type { AppliedEdits } from "../transforms/appliedEdits.js";
import { exclusionEffect } from "../transforms/exclusionEffect.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import { type ArcsPicture, arcsPicture } from "./arcs/arcsPicture.js";
import { restingCell } from "./arcs/restingCell.js";
import { type ArithmeticPicture, arithmeticPicture } from "./arithmeticPicture.js";
import { type ChangesPicture, changesPicture } from "./compare/changesPicture.js";
import { SIGNED } from "./compare/differenceMessages.js";
import type { Difference } from "./compare/differenceOf.js";
import { labelOf } from "./compare/labelOf.js";
import type { Saved } from "./compare/saved.js";
import { type SavedPicture, savedPicture } from "./compare/savedPicture.js";
import { describeSelection } from "./describeSelection.js";
import { explainCombination } from "./explainCombination.js";
import { explainedCell } from "./explainedCell.js";
import { type FocusedRowPicture, focusedRowPicture } from "./focusedRowPicture.js";
import { focusedRows } from "./focusedRows.js";
import { type Focus, focusOf } from "./focusOf.js";
import type { InspectorInput } from "./inspectorInput.js";
import { type InspectorLegendPicture, inspectorLegend } from "./inspectorLegend.js";
import { differenceMatrix, type InspectorMatrix, inspectorMatrix } from "./inspectorMatrix.js";
import type { InspectorWords } from "./inspectorWords.js";
import { linesOf } from "./lines/linesOf.js";
import { type LinesPicture, linesPicture } from "./lines/linesPicture.js";
import type { Panel } from "./panels.js";
import { type SaturationPicture, saturationPicture } from "./saturationPicture.js";
import type { StepNumbers } from "./stepNumbers.js";
import { applies, thresholdPanel } from "./thresholdPanel.js";
import { withoutDimmed } from "./withoutDimmed.js";

/** The numbers of a step, and what the user makes of them with pointer and keyboard. */
export interface DrawnPicture {
  /** Empty while pairs of tokens are drawn as lines or arcs. */
  readonly matrices: readonly InspectorMatrix[];
  readonly lines: LinesPicture | null;
  readonly arcs: ArcsPicture | null;
  /** The saved matrices beside them; null while there are none, or differences are shown. */
  readonly saved: SavedPicture | null;
  /** What the present matrices are, beside saved ones. */
  readonly presentCaption: string | null;
  /** Said where lines or arcs were asked for and matrices are drawn. */
  readonly asMatrices: string | null;
  readonly legend: InspectorLegendPicture;
  /** What changed most against what was saved. */
  readonly changes: ChangesPicture | null;
  /** How to go on, where that is not plain; null for nothing. */
  readonly hint: string | null;
  /** What the focused rows and columns mean. */
  readonly rows: readonly FocusedRowPicture[];
  readonly saturation: SaturationPicture | null;
  readonly arithmetic: ArithmeticPicture | null;
  /** Instead of the arithmetic of a key that is excluded. */
  readonly excluded: string | null;
  readonly announcement: Announcement;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
  /** Whether the step has several matrices. */
  readonly isSeveral: boolean;
  /** The key among the lines or arcs that is hovered. */
  readonly hoveredKey: number | null;
}

/** What is said of the selection to those who listen, once when it changes. */
export interface Announcement {
  /** What is selected; another one is announced. */
  readonly place: string;
  /** Of which numbers; of others the sentence would no longer be true. */
  readonly numbers: string;
  readonly trace: AttentionTrace;
  readonly text: string;
}

/** What is drawn, and where the user is in it. */
export interface DrawnInput {
  readonly input: InspectorInput;
  readonly trace: AttentionTrace;
  readonly shown: HeatmapState;
  readonly settings: InspectorSettings;
  readonly selected: Selected;
  readonly edits: AppliedEdits;
  readonly numbers: StepNumbers;
  readonly present: Saved;
  readonly hidesCells: boolean;
  readonly words: InspectorWords;
}

/** Where the user is in one of the matrices. */
interface Place {
  /** The matrix that is read. */
  readonly panel: Panel;
  readonly focus: Focus;
  /** What is selected of a matrix, also while another place is hovered. */
  readonly selectedIn: (panel: Panel) => Focus;
  readonly isSelf: boolean;
}

/** Makes the picture of a step again and again; what has not changed stays the same object. */
export function drawnPictures(): (drawn: DrawnInput) => DrawnPicture | null {
  const legendOf = rememberFields(inspectorLegend);
  const changesOf = rememberFields(changesPicture);
  const dimmedIn = rememberFields(dimmedCells);
  const brightIn = remember(withoutDimmed);
  const linesIn = remember(linesOf);
  const restingIn = remember(restingCell);

  return (drawn) => {
    const { input, shown, settings, numbers, words } = drawn;
    const { panels, differences, comparison, scale, isOfPairs } = numbers;
    const place = placeIn(drawn);
    if (place === null) return null;
    const { panel, isSelf } = place;
    const isDifference = differences.length > 0;
    const isBeside = comparison !== undefined && !isDifference;
    const view = viewOf(drawn);
    const { threshold, colorScale } = settings;
    const isDimmed = dimmedIn({ panel, threshold, stage: shown.stage, isDifference });
    const bright = view === "matrix" ? panel : brightIn(panel, isDimmed);
    return {
      matrices: view === "matrix" ? matricesOf(drawn, place, threshold && isDimmed) : [],
      lines: view === "lines" ? linesOfPlace(drawn, place, bright, linesIn(bright, scale)) : null,
      arcs: view === "arcs" ? arcsOfPlace(drawn, place, bright, restingIn(bright, isSelf)) : null,
      ...(isBeside ? besideOf(drawn, place) : { saved: null, presentCaption: null }),
      asMatrices: isOfPairs && view !== settings.view ? words.compare.asMatrices : null,
      legend: legendOf({ ...numbers, stage: shown.stage, colorScale, threshold, words }),
      changes: changesOf({
        differences: comparison?.differences ?? NO_DIFFERENCES,
        areShown: isDifference,
        isSelf,
        words,
      }),
      ...meaningOf(drawn, place),
      announcement: announcementOf(drawn, place),
      isSelf,
      isSeveral: panels.length > 1,
      hoveredKey: hoveredKey(input),
    };
  };
}

/** How pairs of tokens are drawn; vectors are matrices, and so is everything that is compared. */
function viewOf({ settings, numbers }: DrawnInput): InspectorSettings["view"] {
  const { isOfPairs, comparison, differences } = numbers;
  const isCompared = comparison !== undefined || differences.length > 0;
  return isOfPairs && !isCompared ? settings.view : "matrix";
}

const NO_DIFFERENCES: readonly Difference[] = [];

function hoveredKey({ hoveredAside }: InspectorInput): number | null {
  return hoveredAside?.kind === "key" ? hoveredAside.key : null;
}

/** Where the user is; null where there is no matrix. */
function placeIn({ input, trace, settings, selected, numbers }: DrawnInput): Place | null {
  const { panels } = numbers;
  const { hovered, component } = input;
  const last = panels[Math.min(input.hoveredPanel, panels.length - 1)];
  const ofComponent = panels.find(({ symbol }) => symbol === component?.symbol);
  const panel = hovered === null ? (ofComponent ?? last) : last;
  if (panel === undefined) return null;
  const isSelf = isSelfAttention(trace);
  const { direction } = settings;
  const at = { direction, ...selected, isSelf };
  return {
    panel,
    isSelf,
    focus: focusOf({
      ...at,
      panel,
      hovered,
      hoveredKey: hoveredKey(input),
      // A query of lines or arcs is asked what it attends to, whatever is asked of those selected.
      hoveredDirection: settings.view !== "matrix" && direction === "in" ? "out" : direction,
    }),
    selectedIn: (each) => focusOf({ ...at, panel: each, hovered: null }),
  };
}

/** A matrix, and the threshold that is set. */
interface DimmedInput {
  readonly panel: Panel;
  readonly threshold: Threshold | null;
  readonly stage: Stage;
  readonly isDifference: boolean;
}

/** Which cells are dimmed: none where the threshold says nothing of the step. */
function dimmedCells(input: DimmedInput): (row: number, column: number) => boolean {
  const { panel, threshold, stage, isDifference } = input;
  const isApplied = threshold !== null && applies(threshold, stage, isDifference);
  return thresholdPanel(panel, isApplied ? threshold : null).isDimmed;
}

function linesOfPlace(
  { input, shown, words }: DrawnInput,
  { panel, focus, selectedIn }: Place,
  lined: Panel,
  lines: ReturnType<typeof linesOf>,
): LinesPicture {
  const active = input.hovered;
  const at = { active, activeKey: hoveredKey(input), focus, selected: selectedIn(panel) };
  return linesPicture({ panel: lined, stage: shown.stage, ...lines, ...at }, words);
}

function arcsOfPlace(
  { input, trace, shown, settings, numbers, words }: DrawnInput,
  { panel, focus, selectedIn, isSelf }: Place,
  bright: Panel,
  resting: Cell | null,
): ArcsPicture {
  const { queryTokens, keyTokens, textSpans } = trace;
  const of = { panel: bright, stage: shown.stage, scale: numbers.scale, isSelf };
  const texts = { direction: settings.direction, queryTokens, keyTokens, textSpans };
  const at = { active: input.hovered, activeKey: hoveredKey(input), focus, resting };
  return arcsPicture({ ...of, ...texts, ...at, selected: selectedIn(panel) }, words);
}

/** The matrices of the step, or their differences. */
function matricesOf(
  { input, shown, numbers, words }: DrawnInput,
  { panel, focus, selectedIn }: Place,
  isDimmed: InspectorMatrix["isDimmed"],
): readonly InspectorMatrix[] {
  const { panels, differences, comparison, scale } = numbers;
  return panels.map((each, i) => {
    const isRead = each === panel;
    const matrix = {
      panel: each,
      stage: shown.stage,
      scale,
      active: isRead ? input.hovered : null,
      focus: isRead ? focus : { ...focus, cell: null },
      selected: selectedIn(each),
      isDimmed: isRead ? isDimmed : null,
      beside: comparison?.panels.find(({ symbol }) => symbol === each.symbol),
    };
    const difference = differences[i];
    return difference === undefined
      ? inspectorMatrix(matrix, words)
      : differenceMatrix(difference, matrix, words);
  });
}

/** The saved matrices beside the present ones, and what both are. */
function besideOf(
  { input, shown, numbers, present, words }: DrawnInput,
  { panel, focus, selectedIn }: Place,
): Pick<DrawnPicture, "saved" | "presentCaption"> {
  const { saved, hoveredAside } = input;
  if (saved === null) return { saved: null, presentCaption: null };
  const { stage } = shown;
  const ofSaved = {
    caption: labelOf(saved, present, stage, words.compare),
    panels: numbers.comparison?.panels ?? [],
    beside: numbers.panels,
    stage,
    scale: numbers.scale,
    focus,
    selected: selectedIn(panel),
    hoveredAside,
  };
  const caption = labelOf(present, saved, stage, words.compare);
  return { saved: savedPicture(ofSaved, words), presentCaption: words.compare.present(caption) };
}

/** What the focused tokens mean: in words, in the text, as a ranking, and how one number came about. */
function meaningOf(
  drawn: DrawnInput,
  place: Place,
): Pick<DrawnPicture, "hint" | "rows" | "saturation" | "arithmetic" | "excluded"> {
  const { input, trace, shown, settings, edits, numbers, hidesCells, words } = drawn;
  const { panel, focus, isSelf } = place;
  const isDifference = numbers.differences.length > 0;
  const focused = focusedRows(panel, focus);
  const none = { saturation: null, arithmetic: null, excluded: null };
  if (focused.length === 0) {
    const hint = viewOf(drawn) === "matrix" ? words.hint : words.tokenHint;
    return { hint, rows: [], ...none };
  }
  const { stage } = shown;
  const ofRows = { trace, panel, stage, scale: numbers.scale, isSelf, isDifference };
  const rows = focused.flatMap((each) => focusedRowPicture(each, ofRows, words) ?? []);
  const hint = hidesCells ? words.hint : null;
  if (isDifference) return { hint, rows, ...none };
  const [row] = focus.rows;
  const { given } = input;
  const saturation =
    row === undefined
      ? null
      : saturationPicture({ trace, given, panel, row, shown, settings, edits }, words.saturation);
  return { hint, rows, saturation, ...explanationOf(drawn, place) };
}

/** How the number that is asked about came about. */
function explanationOf(
  { input, trace, shown, settings, edits, words }: DrawnInput,
  { panel, focus }: Place,
): Pick<DrawnPicture, "arithmetic" | "excluded"> {
  const cell = explainedCell(panel, focus);
  if (cell === null) return { arithmetic: null, excluded: null };
  const { layer, head, stage } = shown;
  const { transformed } = input;
  const effect = exclusionEffect(stage, settings.exclusion);
  const isOfPairs = panel.columnAxis === "key";
  if (isOfPairs && effect !== "nothing" && settings.excludedKeys.includes(cell.column)) {
    const names = [panel.columnLabels[cell.column] ?? ""];
    return { arithmetic: null, excluded: words.edits.excluded(names, effect) };
  }
  const value = panel.values[cell.row * panel.columnLabels.length + cell.column] ?? Number.NaN;
  const combination =
    transformed &&
    explainCombination({ transformed, settings, edits, layer, head, cell, value }, words);
  const unknown = combination ?? words.arithmetic.unknown;
  const before = effect === "allKeys" ? transformed?.afterExperiment : undefined;
  const { experiment } = edits;
  return {
    arithmetic: arithmeticPicture(
      { trace: before ?? trace, layer, head, stage, panel, cell, experiment },
      { ...words.arithmetic, unknown },
    ),
    excluded: null,
  };
}

/** What is said of the selection. */
function announcementOf(
  { trace, shown, settings, numbers, words }: DrawnInput,
  { panel, selectedIn }: Place,
): Announcement {
  const { stage, layer, head, selection } = shown;
  const isDifference = numbers.differences.length > 0;
  const rows = focusedRows(panel, selectedIn(panel));
  const notation = isDifference ? SIGNED : stage;
  return {
    place: `${selection?.query} ${selection?.key} ${settings.alsoSelected}`,
    numbers: `${stage} ${layer} ${head}`,
    trace,
    text: describeSelection(rows, notation, words, isDifference),
  };
}
