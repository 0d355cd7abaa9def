import { isNoExperiment } from "../../settings/experiment.js";
import { focusedRows } from "../focus/focusedRows.js";
import { type CellExplanation, cellExplanation } from "./cellExplanation.js";
import type { DrawnInput } from "./drawnInput.js";
import { type FocusedRowPicture, focusedRowPicture } from "./focusedRowPicture.js";
import { shownView } from "./shownView.js";
import { type SoftmaxRow, softmaxRow } from "./softmaxRow.js";
import { isEmpty, type UserFocus } from "./userFocus.js";

/** What the focused tokens mean: in words, in the text, as a ranking, and with the arithmetic of one number. */
export interface FocusMeaning extends CellExplanation {
  /** A hint at what to do next; null for none. */
  readonly hint: string | null;
  /** Whether nothing is focused, so that a row worth seeing is explained instead. */
  readonly isAtRest: boolean;
  /** What the focused rows and columns mean. */
  readonly rows: readonly FocusedRowPicture[];
  /** The row whose saturation is shown; null for none. */
  readonly softmaxRow: SoftmaxRow | null;
}

/** The meaning of what is explained, and a hint while nothing is focused. */
export function focusMeaning(drawn: DrawnInput, user: UserFocus): FocusMeaning {
  const { input, trace, shown, settings, edits, numbers, hidesCells, words } = drawn;
  const { panel, focus, explainedFocus, isSelf } = user;
  const { stage } = shown;
  const isDifference = numbers.differences.length > 0;
  const focused = focusedRows(panel, explainedFocus);
  const view = shownView(drawn);
  const isBeside = numbers.isOfPairs && !isDifference;
  const isShownAbove = view === "arcs" && isBeside;
  // The sentence of one direction is below the lines.
  const isSaidUnder = view === "lines" && isBeside && settings.direction !== "both";
  const isSaidAbove = isShownAbove || isSaidUnder;
  const { scale } = numbers;
  const above = { isShownAbove, isSaidAbove };
  const rowsInput = { trace, panel, stage, scale, isSelf, ...above, isDifference };
  const rows = focused.flatMap((each) => focusedRowPicture(each, rowsInput, words) ?? []);
  const isAtRest = isEmpty(focus);
  // Lines and arcs have no cells, only tokens.
  const instruction = view === "matrix" ? words.hint : words.tokenHint;
  const hint = hidesCells || isAtRest ? instruction : null;
  const meaning = { hint, isAtRest, rows };
  if (isDifference) return { ...meaning, softmaxRow: null, arithmetic: null, excluded: null };

  const [row] = explainedFocus.rows;
  const rowInput = { trace, given: input.given, panel, shown, settings, edits };
  // The arcs view shows it only during experiments, which change it.
  const isAsked = view !== "arcs" || !isNoExperiment(edits.experiment);
  const ofSoftmax = row === undefined || !isAsked ? null : softmaxRow({ ...rowInput, row });
  return { ...meaning, softmaxRow: ofSoftmax, ...cellExplanation(drawn, user) };
}
