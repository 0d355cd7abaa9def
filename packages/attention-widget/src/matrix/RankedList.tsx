import { formatValue } from "../picture/describeCell.js";
import { scalePosition, type ValueScale } from "../picture/valueScale.js";
import type { Stage } from "../settings/stages.js";
import type { RankedKey } from "../words/rankedKey.js";

interface RankedListProps {
  /** All keys of a row, the strongest first. */
  readonly ranked: readonly RankedKey[];
  readonly row: number;
  /** The key whose arithmetic is shown. */
  readonly column: number;
  readonly stage: Stage;
  readonly scale: ValueScale;
}

/** How many keys are listed. */
const LISTED = 5;

/** The strongest keys of a row, each with its value and a bar on the scale of the legend. */
export function RankedList({ ranked, row, column, stage, scale }: RankedListProps) {
  const listed = ranked.slice(0, LISTED);
  const asked = ranked.find(({ key }) => key === column);
  const hasGap = asked && !listed.includes(asked);
  // The selected cell is in the list, however weak it is.
  if (hasGap) listed[LISTED - 1] = asked;
  return (
    <ol class="ranked">
      {listed.map(({ key, name, value }) => (
        <li key={key}>
          <bdi class={key === column ? "name is-key" : "name"}>
            {hasGap && key === column && "… "}
            {name}
          </bdi>
          <span class="numeral">{formatValue(stage, value)}</span>
          <span class="track">
            <span
              class={value < 0 ? "bar is-negative" : "bar"}
              style={{ width: `${100 * Math.abs(scalePosition(scale, value, row))}%` }}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
