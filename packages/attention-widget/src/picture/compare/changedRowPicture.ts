import type { ChangedMessages } from "../../words/compareMessages.js";
import { readRow } from "../panels/readRow.js";
import { rankedPictures } from "../row/rankedPictures.js";
import type { RowInput } from "../row/rowInput.js";
import type { RowPicture } from "../row/rowPicture.js";
import { tokenPictures } from "../row/tokenPictures.js";
import { SIGNED } from "./differenceMessages.js";
import { rowChanges } from "./rowChanges.js";

/** What a row of differences means: where it grew and where it shrank, the largest changes first. */
export function changedRowPicture(
  input: Omit<RowInput, "stage">,
  words: ChangedMessages,
): RowPicture | null {
  const summary = readRow(input.panel, input.row);
  if (summary === undefined) return null;
  const { ranked, grown, shrunk } = rowChanges(summary);
  const row = { ...input, stage: SIGNED };
  return {
    name: summary.name,
    role: input.panel.rowAxis,
    verb: words.differs,
    sentence: words.rowSentence(summary.name, grown, shrunk),
    component: null,
    strip: tokenPictures(row),
    ranked: rankedPictures(ranked, row),
  };
}
