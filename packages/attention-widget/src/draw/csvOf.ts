import type { Panel } from "../picture/panels/panels.js";
import { exactNumber } from "./exactNumber.js";

/**
 * Matrices as a table of commas (RFC 4180): the names of the columns, then a line for each row. Hidden
 * cells are empty, and between two matrices is an empty line.
 *
 * A name that a spreadsheet would compute as a formula gets an apostrophe before it.
 */
export function csvOf(panels: readonly Panel[]): string {
  return panels.map(tableOf).join("\r\n");
}

function tableOf(panel: Panel): string {
  const { symbol, rowLabels, columnLabels, values, isHidden } = panel;
  const rows = rowLabels.map((name, row) => [
    textField(name),
    ...columnLabels.map((_, column) => {
      const value = values[row * columnLabels.length + column] ?? 0;
      return isHidden(row, column) ? "" : exactNumber(value);
    }),
  ]);
  const lines = [[symbol, ...columnLabels].map(textField), ...rows];
  return lines.map((fields) => `${fields.join(",")}\r\n`).join("");
}

/** Matches a text that a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

function textField(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
