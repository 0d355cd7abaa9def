import { useState } from "preact/hooks";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { tablePage } from "../picture/still/tablePage.js";
import { type TablePicture, tablesOf } from "../picture/still/tablesOf.js";
import type { Messages } from "../words/messages.js";

interface TablesProps {
  readonly still: StillPicture;
  readonly words: Messages;
}

/** The matrices that are shown as tables, some rows at a time. */
export function Tables({ still, words }: TablesProps) {
  const [from, setFrom] = useState(0);
  const tables = tablesOf(still);
  const { start, end, all, turns, isPart } = tablePage(tables, from);
  return (
    <>
      {still.empty !== null && <p>{still.empty}</p>}
      {isPart && (
        <div class="table-turns">
          <p role="status">{words.tableRows(start + 1, end, all)}</p>
          {turns.map((at, i) => (
            <button
              key={words.tableTurns[i]}
              type="button"
              class="button"
              aria-disabled={at === null}
              onClick={() => at !== null && setFrom(at)}
            >
              {words.tableTurns[i]}
            </button>
          ))}
        </div>
      )}
      {tables.map((table) => (
        <Table key={table.caption} {...table} start={start} end={end} />
      ))}
    </>
  );
}

interface TableProps extends TablePicture {
  readonly start: number;
  readonly end: number;
}

function Table({ caption, columns, rows, cellsOf, start, end }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <div class="table-room" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption dir="auto">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((name, i) => (
              <th key={i} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(start, end).map((name, i) => (
            <tr key={start + i}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {cellsOf(start + i).map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
