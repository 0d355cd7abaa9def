import type { StillMatrix, StillPicture } from "../picture/still/stillPicture.js";
import { formatNumber, formatShare } from "../words/formatNumber.js";
import { xmlText } from "./svg/xmlText.js";

/** In a cell that is hidden. */
const NO_NUMBER = "–";

/**
 * A picture as tables of HTML with their sentences, in one element. It has no style of its own, and a
 * screen reader says the row and the column of each number.
 */
export function htmlOf(picture: StillPicture): string {
  const {
    title,
    place,
    matrices,
    lines,
    legend,
    sentences,
    empty,
    caption: about,
    origin,
  } = picture;
  const caption = [title, place].filter((part) => part !== "").join(" · ");
  const hidden = legend?.hidden == null ? [] : [`${NO_NUMBER} ${legend.hidden}`];
  const paragraphs = [...(empty === null ? [] : [empty]), ...hidden, ...sentences];
  if (about !== null) paragraphs.push(about);
  const originLine = origin === null ? [] : [`${origin.kind} · ${origin.label}`];
  const label = legend === null ? "" : ` (${legend.label})`;
  return [
    "<div>",
    ...[
      ...matrices,
      ...(lines === null ? [] : [{ panel: lines.panel, notation: lines.stage }]),
    ].map((matrix) => tableOf(matrix, `${caption}${label}`, picture.locale)),
    ...[...paragraphs, ...originLine].map((sentence) => `<p dir="auto">${xmlText(sentence)}</p>`),
    "</div>\n",
  ].join("\n");
}

/** One matrix as a table with a heading for each row and column; one of vectors is called by its symbol. */
function tableOf(
  { panel, notation }: Pick<StillMatrix, "panel" | "notation">,
  caption: string,
  locale: string,
): string {
  const { rowLabels, columnLabels, columnAxis, symbol, values } = panel;
  const isPairs = columnAxis === "key";
  const own = isPairs ? caption : `${symbol} · ${caption}`;
  const format = (value: number) =>
    notation === "weights" ? formatShare(value, locale) : formatNumber(value, locale);
  const columns = columnLabels.map((name) => heading("col", name)).join("");
  const rows = rowLabels.map((name, row) => {
    const cells = columnLabels.map((_, column) => {
      const value = values[row * columnLabels.length + column] ?? 0;
      return `<td>${panel.isHidden(row, column) ? NO_NUMBER : format(value)}</td>`;
    });
    return `<tr>${heading("row", name)}${cells.join("")}</tr>`;
  });
  return [
    "<table>",
    `<caption dir="auto">${xmlText(own)}</caption>`,
    `<thead><tr><td></td>${columns}</tr></thead>`,
    `<tbody>`,
    ...rows,
    "</tbody>",
    "</table>",
  ].join("\n");
}

function heading(scope: "col" | "row", name: string): string {
  return `<th scope="${scope}" dir="auto">${xmlText(name)}</th>`;
}
