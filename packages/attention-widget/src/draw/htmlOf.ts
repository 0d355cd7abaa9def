import type { StillPicture } from "../picture/still/stillPicture.js";
import { NO_NUMBER, type TablePicture, tablesOf } from "../picture/still/tablesOf.js";
import { xmlText } from "./svg/xmlText.js";

/**
 * A picture as tables of HTML with their sentences, in one element. It has no style of its own, and a screen reader
 * says the row and the column of each number.
 */
export function htmlOf(picture: StillPicture): string {
  const { legend, sentences, empty, caption, origin } = picture;
  const hidden = legend?.hidden == null ? [] : [`${NO_NUMBER} ${legend.hidden}`];
  const paragraphs = [...(empty === null ? [] : [empty]), ...hidden, ...sentences];
  if (caption !== null) paragraphs.push(caption);
  const originLine = origin === null ? [] : [`${origin.kind} · ${origin.label}`];
  return [
    "<div>",
    ...tablesOf(picture).map(htmlOfTable),
    ...[...paragraphs, ...originLine].map((sentence) => `<p dir="auto">${xmlText(sentence)}</p>`),
    "</div>\n",
  ].join("\n");
}

/** One matrix as a table with a heading for each row and column. */
function htmlOfTable({ caption, columns, rows, cellsOf }: TablePicture): string {
  const headings = columns.map((name) => heading("col", name)).join("");
  const lines = rows.map((name, row) => {
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
