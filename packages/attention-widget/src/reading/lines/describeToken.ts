import type { Messages } from "../../locales/messages.js";
import type { Panel } from "../../view/panels.js";
import { type RankedKey, readRow } from "../../view/rowReading.js";
import type { Stage } from "../../view/stages.js";
import type { LinesMessages } from "./messages.js";
import { readColumn } from "./readColumn.js";
import type { SideToken } from "./tokenAt.js";

/** How many of the strongest are told. */
const TOLD = 3;

/** What a token's strongest lines say, in a sentence: seen under the picture, and spoken. */
export function describeToken(
  panel: Panel,
  stage: Stage,
  { side, index }: SideToken,
  messages: Messages & { readonly lines: LinesMessages },
): string {
  const ranked = rankedOf(panel, { side, index });
  const name = (side === "query" ? panel.rowLabels : panel.columnLabels)[index] ?? "";
  const told = ranked.slice(0, TOLD);
  if (side === "key") {
    return told.length === 0
      ? messages.lines.nothingLooks(name)
      : messages.lines.keySentence(name, told, stage);
  }
  return told.length === 0
    ? messages.nothingVisible(name)
    : messages.rowSentence(name, told, stage);
}

/** The tokens at the other ends of a token's lines, strongest first. */
export function rankedOf(panel: Panel, { side, index }: SideToken): readonly RankedKey[] {
  if (side === "key") return readColumn(panel, index);
  // NaN is no answer to which is strongest, and has no place in an order.
  const ranked = readRow(panel, index)?.ranked.filter(({ value }) => !Number.isNaN(value)) ?? [];
  return ranked.sort((a, b) => b.value - a.value);
}
