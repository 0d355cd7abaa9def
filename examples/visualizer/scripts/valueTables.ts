// What a reader without scripts, or on paper, needs to answer an exercise for which others move a slider.

import { percent } from "../src/figures/percent";
import { scalingNumbers, WIDTHS } from "../src/figures/scaling/scalingNumbers";

/** The HTML of each table, by the name of its exercise. */
export const valueTables: Readonly<Record<string, string>> = {
  scaling: tableOf([
    ["dₖ", "rows above 0.99, undivided"],
    ...WIDTHS.map((width) => [`${width}`, percent(scalingNumbers(width).undivided.saturated)]),
  ]),
};

/** The first row is that of the headings. */
function tableOf([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;
  const head = row(headings.map((text) => `<th>${text}</th>`));
  const body = rows.map(([first = "", ...rest]) =>
    row([`<th>${first}</th>`, ...rest.map((text) => `<td>${text}</td>`)]),
  );
  return `\n${[head, ...body].map((line) => `              ${line}\n`).join("")}            `;
}
