import type { Stage } from "../../settings/stages.js";
import type { LinesMessages } from "../../words/linesMessages.js";
import type { Messages } from "../../words/messages.js";
import type { RankedKey } from "../../words/rankedKey.js";
import type { Panel } from "../panels/panel.js";
import { readColumn } from "../panels/readColumn.js";
import { readRow } from "../panels/readRow.js";
import { describeStrongest } from "../row/describeStrongest.js";
import type { SideToken } from "./sideToken.js";

/** The strongest lines of a token in a sentence, which is shown under the picture and announced. */
export function describeToken(
  panel: Panel,
  stage: Stage,
  { side, index }: SideToken,
  messages: Messages & { readonly lines: LinesMessages },
): string {
  const isQuery = side === "query";
  const [name = ""] = (isQuery ? panel.rowLabels : panel.columnLabels).slice(index);
  const { lines } = messages;
  const words = isQuery
    ? messages
    : { rowSentence: lines.keySentence, nothingVisible: lines.nothingAttends };
  return describeStrongest(name, rankedKeysOf(panel, { side, index }), stage, words);
}

/** The tokens at the other ends of a token's lines, strongest first. */
export function rankedKeysOf(panel: Panel, { side, index }: SideToken): readonly RankedKey[] {
  if (side === "key") return readColumn(panel, index);
  // NaN is never the strongest, and cannot be sorted.
  const ranked = readRow(panel, index)?.ranked.filter(({ value }) => !Number.isNaN(value)) ?? [];
  return ranked.sort((a, b) => b.value - a.value);
}
