import type { ChangePicture, ChangesPicture } from "../picture/compare/changesPicture.js";

interface ChangeListProps extends ChangesPicture {
  /** Selects the cell of a change. */
  readonly onChoose: (change: ChangePicture) => void;
}

/** What changed most: `it → tired 0.53 → 0.21, −0.32`. Choosing a change selects its cell. */
export function ChangeList({ title, changes, onChoose }: ChangeListProps) {
  if (changes.length === 0) return <p class="words">{title}</p>;
  return (
    <div class="change-list">
      <p>
        <b>{title}</b>
      </p>
      <ol>
        {changes.map((change) => (
          <li key={`${change.symbol} ${change.row} ${change.column}`}>
            <button type="button" class="change" onClick={() => onChoose(change)}>
              {change.symbol && <i>{change.symbol} </i>}
              <bdi class={`is-${change.rowAxis}`}>{change.row}</bdi>
              {change.between}
              <bdi class={`is-${change.columnAxis}`}>{change.column}</bdi>
            </button>
            <span class="numeral was">{change.numbers}</span>
            <span class="numeral">{change.difference}</span>
            <ChangeBar position={change.position} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A decrease to the left of the middle, an increase to the right. */
function ChangeBar({ position }: Pick<ChangePicture, "position">) {
  const width = `${50 * Math.abs(position)}%`;
  const side = position < 0 ? "right" : "left";
  return (
    <span class="change-track">
      <span class={position < 0 ? "bar is-negative" : "bar"} style={{ [side]: "50%", width }} />
    </span>
  );
}
