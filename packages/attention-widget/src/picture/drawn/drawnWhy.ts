import type { Cell } from "../../settings/selection/cell.js";
import { explainedCell } from "../cell/explainedCell.js";
import { panelsOf } from "../panels/panelsOf.js";
import { type WhyPicture, whyPicture } from "../why/whyPicture.js";
import { cellExplanation } from "./cellExplanation.js";
import type { DrawnInput } from "./drawnInput.js";
import { shownView } from "./shownView.js";
import type { UserFocus } from "./userFocus.js";

/** The explanation of one weight, below the text and its arcs; null elsewhere, and for differences. */
export function drawnWhy(drawn: DrawnInput, user: UserFocus): WhyPicture | null {
  const { input, trace, shown, settings, edits, numbers, words } = drawn;
  if (shownView(drawn) !== "arcs" || numbers.differences.length > 0) return null;
  const { layer, head, stage } = shown;
  const cell = pairOf(drawn, user);
  if (cell === null || settings.excludedKeys.includes(cell.column)) return null;
  const { experiment } = edits;
  const known = whyPicture(
    { trace, layer, head, stage, cell, experiment, unknown: words.arithmetic.unknown },
    words,
  );
  if (known?.note == null || input.transformed === undefined) return known;
  // Combined heads and words have an explanation of their own.
  const note = cellExplanation(drawn, user).arithmetic?.note ?? known.note;
  return { ...known, note };
}

/** The pair of tokens that is explained; at a stage of vectors, the pair of its token in the weights. */
function pairOf(
  { trace, shown, selected, numbers }: DrawnInput,
  { panel, explainedFocus }: UserFocus,
): Cell | null {
  if (numbers.isOfPairs) return explainedCell(panel, explainedFocus);
  const [weights] = panelsOf(trace, shown.layer, shown.head, "weights");
  const [row] = explainedFocus.rows;
  if (weights === undefined || row === undefined) return null;
  const { selection } = selected;
  const key = selection?.query === row ? selection.key : null;
  const cell = key === null ? null : { row, column: key };
  return explainedCell(weights, { rows: [row], columns: [], cell });
}
