import { useState } from "preact/hooks";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { type TablePicture, tablesOf } from "../picture/still/tablesOf.js";
import type { Messages } from "../words/messages.js";

/** More would make the page slow. */
const MOST_CELLS = 2500;

interface TablesProps {
  readonly still: StillPicture;
  readonly words: Messages;
}

/** The matrices that are shown as tables, some rows at a time. */
export function Tables({ still, words }: TablesProps) {
  const [wanted, setStart] = useState(0);
  const tables = tablesOf(still);
  const all = Math.max(0, ...tables.map(({ rows }) => rows.length));
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const perPage = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns)));
  const start = wanted < all ? wanted : 0;
  const end = Math.min(all, start + perPage);
  const turns = [start - perPage, start + perPage] as const;
  return (
    <>
      {still.empty !== null && <p>{still.empty}</p>}
      {perPage < all && (
        <div class="table-turns">
          <p role="status">{words.tableRows(start + 1, end, all)}</p>
          {turns.map((at, i) => (
            <button
              key={words.tableTurns[i]}
              type="button"
              class="button"
              aria-disabled={at < 0 || at >= all}
              onClick={() => at >= 0 && at < all && setStart(at)}
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
