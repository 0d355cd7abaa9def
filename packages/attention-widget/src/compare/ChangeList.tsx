import { formatChange } from "../picture/compare/formatChange.js";
import type { ChangeIn } from "../picture/compare/largestChanges.js";
import { scalePosition, type ValueScale } from "../picture/valueScale.js";
import type { CompareMessages } from "../words/compareMessages.js";

interface ChangeListProps {
  readonly changes: readonly ChangeIn[];
  /** Whether the changes are in several matrices, which are then named. */
  readonly isOfSeveral: boolean;
  /** The scale of the difference map, for the bars. */
  readonly scale: ValueScale;
  readonly messages: CompareMessages;
  /** The name of a component of a vector, by its number. */
  readonly component: (number: number) => string;
  /** Highlights the cell of a change. */
  readonly onChoose: (change: ChangeIn) => void;
}

/** The largest changes: `it → tired 0.53 → 0.21, −0.32`. Choosing a change highlights its cell. */
export function ChangeList(props: ChangeListProps) {
  const { changes, isOfSeveral, scale, messages, onChoose } = props;
  if (changes.length === 0) return <p class="words">{messages.noChanges}</p>;
  return (
    <div class="change-list">
      <p>
        <b>{messages.changes}</b>
      </p>
      <ol>
        {changes.map((change) => {
          const texts = formatChange(change);
          const { row, column, panel } = change;
          const { symbol } = panel.present;
          const isOfPairs = panel.columnAxis === "key";
          return (
            <li key={`${symbol} ${row} ${column}`}>
              <button type="button" class="change" onClick={() => onChoose(change)}>
                {isOfSeveral ? <i>{symbol} </i> : null}
                <bdi class={`is-${panel.rowAxis}`}>{change.rowName}</bdi>
                {isOfPairs ? " → " : ", "}
                <bdi class={`is-${panel.columnAxis}`}>
                  {isOfPairs ? change.columnName : props.component(column + 1)}
                </bdi>
              </button>
              <span class="numeral was">
                {texts.saved} → {texts.present}
              </span>
              <span class="numeral">{texts.difference}</span>
              <ChangeBar share={scalePosition(scale, change.difference, change.row)} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** A decrease to the left of the middle, an increase to the right; `share` is −1 to 1. */
function ChangeBar({ share }: { readonly share: number }) {
  const width = `${50 * Math.abs(share)}%`;
  return (
    <span class="change-track">
      <span
        class={share < 0 ? "bar is-negative" : "bar"}
        style={share < 0 ? { right: "50%", width } : { left: "50%", width }}
      />
    </span>
  );
}
