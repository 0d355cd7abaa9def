import type { RankedKey } from "../../words/rankedKey.js";
import { formatValue } from "../cell/describeCell.js";
import { scalePosition } from "../scale/valueScale.js";
import type { RowInput } from "./rowInput.js";

/** One line of a ranking. */
export interface RankedPicture {
  /** Counted from 0. */
  readonly key: number;
  readonly name: string;
  readonly value: string;
  /** Where its number stands on the scale, −1 to 1. */
  readonly position: number;
  /** Whether it is the one that is explained: hovered or selected, or else the strongest. */
  readonly isExplained: boolean;
  /** Whether stronger ones before it are not listed. */
  readonly isSkipped: boolean;
}

/** So many keys are ranked. */
const RANKED = 5;

/** The first of a ranking, and the one that is hovered or selected, however far behind it is. */
export function rankedPictures(
  ranked: readonly RankedKey[],
  { row, column, stage, scale }: Pick<RowInput, "row" | "column" | "stage" | "scale">,
): readonly RankedPicture[] {
  const first = ranked.slice(0, RANKED);
  const chosen = ranked.find(({ key }) => key === column);
  const isBehind = chosen !== undefined && !first.includes(chosen);
  const listed = isBehind ? [...first.slice(0, RANKED - 1), chosen] : first;
  return listed.map(({ key, name, value }) => ({
    key,
    name,
    value: formatValue(stage, value, scale.locale),
    position: scalePosition(scale, value, row),
    isExplained: key === column,
    isSkipped: isBehind && key === column,
  }));
}
