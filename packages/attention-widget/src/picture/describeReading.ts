import type { Stage } from "../settings/stages.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";
import type { Messages } from "../words/messages.js";
import { describeStrongest } from "./describeStrongest.js";
import { directedMessages } from "./directedMessages.js";
import type { Reading } from "./readingsOf.js";
import { readRow } from "./readRow.js";

/** What a token says in a sentence, or several as one: where they look most, or who looks at them. */
export function describeReading(
  reading: Reading,
  stage: Stage,
  messages: Messages & ReadingMessages,
): string {
  const row = readRow(reading.panel, reading.row);
  if (row === undefined) return "";
  return describeStrongest(row.name, row.ranked, stage, directedMessages(messages, reading));
}
