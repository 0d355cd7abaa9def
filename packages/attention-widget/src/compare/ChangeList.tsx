import type {
  ChangeBar,
  ChangePicture,
  ChangesPicture,
} from "../picture/compare/changesPicture.js";

export { default as sheet } from "./compare.css?inline";

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
            <Bar {...change.bar} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Bar({ side, share }: ChangeBar) {
  return (
    <span class="change-track">
      <span
        class={side === "right" ? "bar is-negative" : "bar"}
        style={{ [side]: "50%", width: `${100 * share}%` }}
      />
    </span>
  );
}
