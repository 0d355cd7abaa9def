import type { Messages } from "../../locales/messages.js";
import { readRow } from "../../view/rowReading.js";
import type { Stage } from "../../view/stages.js";
import type { ReadingMessages } from "../locales/messages.js";
import { directedMessages } from "./directedMessages.js";
import type { Reading } from "./readingsOf.js";

/** How many of the strongest are told. */
const TOLD = 3;

/** What a token says in a sentence, or several as one: where they look most, or who looks at them. */
export function describeReading(
  reading: Reading,
  stage: Stage,
  messages: Messages & ReadingMessages,
): string {
  const words = directedMessages(messages, reading);
  const row = readRow(reading.panel, reading.row);
  if (row === undefined) return "";
  const told = row.ranked.slice(0, TOLD);
  return told.length === 0
    ? words.nothingVisible(row.name)
    : words.rowSentence(row.name, told, stage);
}
