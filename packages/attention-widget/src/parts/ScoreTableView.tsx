import { useMemo } from "preact/hooks";
import { type KnownScore, scoreTable } from "../picture/parts/scoreTable.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";

export { default as sheet } from "./parts.css?inline";

interface ScoreTableViewProps {
  readonly score: KnownScore;
  readonly words: InspectorWords;
}

/** A score as a table of products, with their sums. */
export function ScoreTableView({ score, words }: ScoreTableViewProps) {
  const table = useMemo(() => scoreTable(score, words), [score, words]);
  const { title, rowsName, columnsName, columns, rows } = table;
  return (
    <details class="sum-of-parts">
      <summary>{title}</summary>
      <div class="sum-of-parts-room">
        <table>
          <thead>
            <tr>
              <th scope="col">{rowsName} ↓</th>
              <th class="sum-of-parts-of" scope="colgroup" colSpan={columns.length}>
                {columnsName}
              </th>
            </tr>
            <tr>
              <td />
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map(({ value, share, isNegative, isSum }, i) => (
                  <td
                    key={columns[i]}
                    class={`numeral${isSum ? " is-sum" : ""}${isNegative ? " is-negative" : ""}`}
                    style={{ "--share": share.toFixed(2) }}
                  >
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
