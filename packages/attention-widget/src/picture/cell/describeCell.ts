import type { Axis } from "../../settings/selection/axis.js";
import type { Cell } from "../../settings/selection/cell.js";
import type { Stage } from "../../settings/stages.js";
import { formatNumber, formatShare } from "../../words/formatNumber.js";
import type { Messages } from "../../words/messages.js";
import type { Panel } from "../panels/panel.js";
import { readRow } from "../panels/readRow.js";

/** A cell as a screen reader announces it: `query it, key tired: 0.53, strongest of 11`. */
export function describeCell(
  panel: Panel,
  stage: Stage,
  { row, column }: Cell,
  messages: Messages,
): string {
  const place = (axis: Axis, label: string | undefined) => `${messages[axis]} ${label ?? ""}`;
  const rowName = place(panel.rowAxis, panel.rowLabels[row]);
  const columnName = place(panel.columnAxis, panel.columnLabels[column]);
  if (panel.isHidden(row, column)) return messages.cell(rowName, columnName, messages.hidden);
  const value = panel.values[row * panel.columnLabels.length + column] ?? 0;
  const text = messages.cell(rowName, columnName, formatValue(stage, value, messages.locale));
  if (panel.columnAxis !== "key") return text;
  const ranked = readRow(panel, row)?.ranked ?? [];
  const rank = ranked.findIndex(({ key }) => key === column) + 1;
  return `${text}, ${messages.cellRank(rank, ranked.length)}`;
}

/** A number as sentences and lists show it at this stage. */
export function formatValue(stage: Stage, value: number, locale?: string | undefined): string {
  return stage === "weights" ? formatShare(value, locale) : formatNumber(value, locale);
}
