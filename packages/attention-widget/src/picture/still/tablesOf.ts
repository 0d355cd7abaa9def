import { formatNumber, formatShare } from "../../words/formatNumber.js";
import type { StillMatrix, StillPicture } from "./stillPicture.js";

/** In a cell that is hidden. */
export const NO_NUMBER = "–";

/** A matrix as a table: its names, and a function that gives the numbers of a row as text. */
export interface TablePicture {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cellsOf: (row: number) => readonly string[];
}

/** The matrices of a picture, or its lines, as tables. */
export function tablesOf(picture: StillPicture): readonly TablePicture[] {
  const { title, place, matrices, lines, legend, locale } = picture;
  const label = legend === null ? "" : ` (${legend.label})`;
  const caption = [title, place].filter((part) => part !== "").join(" · ") + label;
  const all = [...matrices, ...(lines === null ? [] : [{ ...lines, notation: lines.stage }])];
  return all.map((matrix) => tableOf(matrix, caption, locale));
}

/** One of vectors is called by its symbol. */
function tableOf(
  { panel, notation }: Pick<StillMatrix, "panel" | "notation">,
  caption: string,
  locale: string,
): TablePicture {
  const { rowLabels: rows, columnLabels: columns, columnAxis, symbol, values } = panel;
  const format = notation === "weights" ? formatShare : formatNumber;
  return {
    caption: columnAxis === "key" ? caption : `${symbol} · ${caption}`,
    columns,
    rows,
    cellsOf: (row) =>
      columns.map((_, column) =>
        panel.isHidden(row, column)
          ? NO_NUMBER
          : format(values[row * columns.length + column] ?? 0, locale),
      ),
  };
}
