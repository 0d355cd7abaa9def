import type { Panel } from "../picture/panels/panel.js";
import { exactNumber } from "./exactNumber.js";

/**
 * Matrices as a table of commas (RFC 4180), line by line: the names of the columns, then a line for each row. Hidden
 * cells are empty, and between two matrices is an empty line.
 *
 * A name that a spreadsheet would compute as a formula gets an apostrophe before it.
 */
export function* csvLines(panels: readonly Panel[]): Generator<string> {
  for (const [i, panel] of panels.entries()) {
    if (i > 0) yield "\r\n";
    yield* linesOf(panel);
  }
}

function* linesOf(panel: Panel): Generator<string> {
  const { symbol, rowNames, columnNames, values, isHidden } = panel;
  yield csvLine([symbol, ...columnNames]);
  for (const [row, name] of rowNames.entries()) {
    const numbers = columnNames.map((_, column) => {
      const value = values[row * columnNames.length + column] ?? 0;
      return isHidden(row, column) ? "" : exactNumber(value);
    });
    yield csvLine([name], numbers);
  }
}

/** A line of a table: texts, then numbers, which stay as they are. */
export function csvLine(texts: readonly string[], numbers: readonly string[] = []): string {
  return `${[...texts.map(textField), ...numbers].join(",")}\r\n`;
}

/** Matches a text that a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

function textField(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
