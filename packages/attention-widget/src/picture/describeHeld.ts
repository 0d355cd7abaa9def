import type { Stage } from "../settings/stages.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";
import type { Messages } from "../words/messages.js";
import { changedMessages } from "./changedMessages.js";
import { rowChanges } from "./compare/rowChanges.js";
import { describeReading } from "./describeReading.js";
import type { Reading } from "./readingsOf.js";
import { readRow } from "./readRow.js";

/** What is held now, for those who listen, and what it says: where it looks, or who looks at it. */
export function describeHeld(
  readings: readonly Reading[],
  stage: Stage,
  messages: Messages & ReadingMessages,
  isDifference: boolean,
): string {
  const [name] = readings.map(({ panel, row }) => panel.rowLabels[row] ?? "");
  if (name === undefined) return messages.letGo;
  const said = readings
    .filter(({ panel }) => panel.columnAxis !== "feature")
    .map((reading) => {
      const row = readRow(reading.panel, reading.row);
      if (!isDifference || row === undefined) return describeReading(reading, stage, messages);
      const { grown, shrunk } = rowChanges(row);
      return changedMessages(messages, reading).rowSentence(name, grown, shrunk);
    });
  return [messages.held(name), ...said].join(" ");
}
