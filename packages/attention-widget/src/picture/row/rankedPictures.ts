import type { RankedKey } from "../../words/rankedKey.js";
import { formatValue } from "../cell/describeCell.js";
import { scalePosition } from "../scale/valueScale.js";
import type { RowInput } from "./rowInput.js";

/** One line of a ranking. */
export interface RankedPicture {
  /** Counted from 0. */
  readonly key: number;
  /** After an ellipsis if stronger ones before it are not listed. */
  readonly name: string;
  readonly value: string;
  /** The length of its bar on the scale, in percent, and whether its number is negative. */
  readonly barPercent: number;
  readonly isNegative: boolean;
  /** Whether its arithmetic is shown: hovered or selected, or else the strongest. */
  readonly isExplained: boolean;
}

/** How many keys are ranked. */
const RANKED = 5;

/** The first of a ranking, and the one that is hovered or selected, however low its rank is. */
export function rankedPictures(
  ranked: readonly RankedKey[],
  { row, column, stage, scale }: Pick<RowInput, "row" | "column" | "stage" | "scale">,
): readonly RankedPicture[] {
  const first = ranked.slice(0, RANKED);
  const chosen = ranked.find(({ key }) => key === column);
  const isAppended = chosen !== undefined && !first.includes(chosen);
  const listed = isAppended ? [...first.slice(0, RANKED - 1), chosen] : first;
  return listed.map(({ key, name, value }) => {
    const position = scalePosition(scale, value, row);
    return {
      key,
      name: isAppended && key === column ? `… ${name}` : name,
      value: formatValue(stage, value, scale.locale),
      barPercent: 100 * Math.abs(position),
      isNegative: position < 0,
      isExplained: key === column,
    };
  });
}
