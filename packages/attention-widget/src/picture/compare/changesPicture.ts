import type { Axis } from "../../settings/selection/axis.js";
import type { SelectedTokens } from "../../settings/selection/selectedTokens.js";
import { scalePosition } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import type { Difference } from "./differenceOf.js";
import { differenceScale } from "./differenceScale.js";
import { formatChange } from "./formatChange.js";
import { type ChangeIn, largestAmong } from "./largestChanges.js";

/** What changed most against what was saved. */
export interface ChangesPicture {
  /** The name of the list, or that there is nothing to list. */
  readonly title: string;
  readonly changes: readonly ChangePicture[];
}

/** One change: `it → tired 0.53 → 0.21, −0.32`. */
export interface ChangePicture {
  /** Its matrix, if there are several; empty otherwise. */
  readonly symbol: string;
  readonly row: string;
  readonly rowAxis: Axis;
  readonly column: string;
  readonly columnAxis: Axis;
  /** Between the two names. */
  readonly between: string;
  readonly numbers: string;
  readonly difference: string;
  readonly bar: ChangeBar;
  /** What choosing it selects; null if its row is not a query. */
  readonly selects: SelectedTokens | null;
}

/** A bar from the middle: to the left where the number shrank, to the right where it grew. */
export interface ChangeBar {
  /** The side that touches the middle. */
  readonly side: "left" | "right";
  /** How long the bar is, as a share of the whole width: 0–0.5. */
  readonly share: number;
}

/** How many changes are listed. */
const LISTED = 5;

/** The differences, and how they are drawn. */
export interface ChangesInput {
  readonly differences: readonly Difference[];
  /** Whether the differences are on the screen, or the matrices they are computed from. */
  readonly areShown: boolean;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
  readonly words: InspectorWords;
}

/** The largest changes of all differences; null without any. */
export function changesPicture({
  differences,
  areShown,
  isSelf,
  words,
}: ChangesInput): ChangesPicture | null {
  if (differences.length === 0) return null;
  const changes = largestAmong(differences, LISTED);
  if (changes.length === 0) return { title: words.compare.noChanges, changes: [] };
  const scale = differenceScale(differences);
  const pictureOf = (change: ChangeIn): ChangePicture => {
    const { row, column, panel } = change;
    const isPairs = panel.columnAxis === "key";
    const texts = formatChange(change, words.locale);
    const { symbol } = areShown ? panel : panel.present;
    const component = isPairs ? null : { symbol, column };
    return {
      symbol: differences.length > 1 ? panel.present.symbol : "",
      row: change.rowName,
      rowAxis: panel.rowAxis,
      column: isPairs ? change.columnName : words.arithmetic.component(column + 1),
      columnAxis: panel.columnAxis,
      between: isPairs ? " → " : ", ",
      numbers: `${texts.saved} → ${texts.present}`,
      difference: texts.difference,
      bar: barOf(scalePosition(scale, change.difference, row)),
      selects:
        panel.rowAxis === "query" || isSelf
          ? {
              selection: { query: row, key: isPairs ? column : null },
              alsoSelected: [],
              component,
            }
          : null,
    };
  };
  return { title: words.compare.changes, changes: changes.map(pictureOf) };
}

/**
 * The bar of a difference whose place on the scale is −1 to 1.
 *
 * @returns the side of the middle, and half of |position|, since a full bar fills half of the width
 */
export function barOf(position: number): ChangeBar {
  return { side: position < 0 ? "right" : "left", share: Math.abs(position) / 2 };
}
