import type { StillPicture } from "../picture/still/stillPicture.js";
import { NO_NUMBER, type TablePicture, tablesOf } from "../picture/still/tablesOf.js";
import { xmlText } from "./svg/xmlText.js";

/**
 * A picture as tables of HTML with their sentences, in one element. It has no style of its own, and a screen reader
 * says the row and the column of each number.
 */
export function htmlOf(picture: StillPicture): string {
  const { legend, sentences, empty, caption, origin } = picture;
  const tables = tablesOf(picture);
  const isCut = (table: TablePicture) => shownRows(table) < table.rows.length;
  const cut = tables.find(isCut);
  const ofCut = cut === undefined ? [] : [picture.cutAt(shownRows(cut), cut.rows.length)];
  const hidden = legend?.hidden == null ? [] : [`${NO_NUMBER} ${legend.hidden}`];
  const paragraphs = [...(empty === null ? [] : [empty]), ...ofCut, ...hidden, ...sentences];
  if (caption !== null) paragraphs.push(caption);
  const originLine = origin === null ? [] : [`${origin.kind} · ${origin.label}`];
  return [
    "<div>",
    ...tables.map(htmlOfTable),
    ...[...paragraphs, ...originLine].map((sentence) => `<p dir="auto">${xmlText(sentence)}</p>`),
    "</div>\n",
  ].join("\n");
}

/** Few machines can open a page with more cells than 512 × 512. */
const MAX_CELLS = 2 ** 18;

/** How many rows of a table are shown. */
function shownRows({ columns, rows }: TablePicture): number {
  return Math.min(rows.length, Math.ceil(MAX_CELLS / Math.max(1, columns.length)));
}

/** One matrix as a table with a heading for each row and column. */
function htmlOfTable(table: TablePicture): string {
  const { caption, columns, rows, cellsOf } = table;
  const headings = columns.map((name) => heading("col", name)).join("");
  const lines = rows.slice(0, shownRows(table)).map((name, row) => {
    const cells = cellsOf(row).map((text) => `<td>${text}</td>`);
    return `<tr>${heading("row", name)}${cells.join("")}</tr>`;
  });
  return [
    "<table>",
    `<caption dir="auto">${xmlText(caption)}</caption>`,
    `<thead><tr><td></td>${headings}</tr></thead>`,
    `<tbody>`,
    ...lines,
    "</tbody>",
    "</table>",
  ].join("\n");
}

function heading(scope: "col" | "row", name: string): string {
  return `<th scope="${scope}" dir="auto">${xmlText(name)}</th>`;
}
