import { type CellExplanation, cellExplanation } from "./cellExplanation.js";
import type { DrawnInput } from "./drawnInput.js";
import { type FocusedRowPicture, focusedRowPicture } from "./focusedRowPicture.js";
import { focusedRows } from "./focusedRows.js";
import { type SaturationPicture, saturationPicture } from "./saturationPicture.js";
import type { UserPlace } from "./userPlace.js";

/** What the focused tokens mean: in words, in the text, as a ranking, and where one number comes from. */
export interface FocusMeaning extends CellExplanation {
  /** What to do next, where the user may not know; null for nothing. */
  readonly hint: string | null;
  /** What the focused rows and columns mean. */
  readonly rows: readonly FocusedRowPicture[];
  readonly saturation: SaturationPicture | null;
}

/** The meaning of what is focused; a hint where nothing is. */
export function focusMeaning(drawn: DrawnInput, place: UserPlace): FocusMeaning {
  const { input, trace, shown, settings, edits, numbers, hidesCells, words } = drawn;
  const { panel, focus, isSelf } = place;
  const { stage } = shown;
  const isDifference = numbers.differences.length > 0;
  const focused = focusedRows(panel, focus);
  const none = { saturation: null, arithmetic: null, excluded: null };
  if (focused.length === 0) return { hint: words.hint, rows: [], ...none };

  const ofRows = { trace, panel, stage, scale: numbers.scale, isSelf, isDifference };
  const rows = focused.flatMap((each) => focusedRowPicture(each, ofRows, words) ?? []);
  const hint = hidesCells ? words.hint : null;
  if (isDifference) return { hint, rows, ...none };

  const [row] = focus.rows;
  const ofRow = { trace, given: input.given, panel, shown, settings, edits };
  const saturation =
    row === undefined ? null : saturationPicture({ ...ofRow, row }, words.saturation);
  return { hint, rows, saturation, ...cellExplanation(drawn, place) };
}
