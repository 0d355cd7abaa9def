import type { Stage } from "../../settings/stages.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { Messages } from "../../words/messages.js";
import type { FocusedRow } from "../focus/focusedRows.js";
import { readRow } from "../panels/readRow.js";
import { describeStrongest } from "./describeStrongest.js";
import { directedMessages } from "./directedMessages.js";

/** A sentence about what a token, or the sum of several, attends to most or is attended to by. */
export function describeRow(
  focused: FocusedRow,
  stage: Stage,
  messages: Messages & InspectorMessages,
): string {
  const row = readRow(focused.panel, focused.row);
  if (row === undefined) return "";
  return describeStrongest(row.name, row.ranked, stage, directedMessages(messages, focused));
}
