import type { Stage } from "../../settings/stages.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { Messages } from "../../words/messages.js";
import { rowChanges } from "../compare/rowChanges.js";
import type { FocusedRow } from "../focus/focusedRows.js";
import { readRow } from "../panels/readRow.js";
import { changedMessages } from "../row/changedMessages.js";
import { describeRow } from "../row/describeRow.js";

/** The selection as a screen reader announces it: its name, and what it attends to or is attended to by. */
export function describeSelection(
  rows: readonly FocusedRow[],
  stage: Stage,
  messages: Messages & InspectorMessages,
  isDifference: boolean,
): string {
  const [name] = rows.map(({ panel, row }) => panel.rowLabels[row] ?? "");
  if (name === undefined) return messages.cleared;
  const sentences = rows
    .filter(({ panel }) => panel.columnAxis !== "component")
    .map((focused) => {
      const row = readRow(focused.panel, focused.row);
      if (!isDifference || row === undefined) return describeRow(focused, stage, messages);
      const { grown, shrunk } = rowChanges(row);
      return changedMessages(messages, focused).rowSentence(name, grown, shrunk);
    });
  return [messages.selected(name), ...sentences].join(" ");
}
