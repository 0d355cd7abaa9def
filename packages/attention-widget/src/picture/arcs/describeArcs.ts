import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Stage } from "../../settings/stages.js";
import { type FocusedRow, focusedRows } from "../focus/focusedRows.js";
import type { Focus } from "../focus/focusOf.js";
import { describeToken } from "../lines/describeToken.js";
import type { Side, SideToken } from "../lines/sideToken.js";
import type { Panel } from "../panels/panel.js";
import { describeRow } from "../row/describeRow.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import type { ArcsText } from "./arcsText.js";

/** A text and what is drawn over it, as far as it can be described. */
export interface DescribedText {
  /** Without dimmed cells, which have no arc. */
  readonly panel: Panel;
  readonly stage: Stage;
  /** Whether the stage has arcs; if not, the text stands alone, without a sentence. */
  readonly hasArcs: boolean;
  readonly direction: InspectorSettings["direction"];
  /** One text that attends to itself; or that of the queries, over that of the keys. */
  readonly texts: readonly ArcsText[];
  readonly words: InspectorWords;
}

/** The sentence of one token in a direction, shown under the picture and announced; its name if it has no arcs. */
export function describeArcs(
  { panel, stage, hasArcs, direction, texts, words }: DescribedText,
  { side, index }: SideToken,
): string {
  if (!hasArcs) return (side === "query" ? panel.rowLabels : panel.columnLabels)[index] ?? "";
  const isBoth = direction === "both" && texts.length === 1;
  const focus = {
    rows: isBoth || side === "query" ? [index] : [],
    columns: isBoth || side === "key" ? [index] : [],
    cell: null,
  };
  return arcSentences(panel, stage, focus, words).join(" ");
}

/** The sentences about the tokens whose arcs are drawn; one about the sum of several that are selected together. */
export function arcSentences(
  panel: Panel,
  stage: Stage,
  focus: Focus,
  words: InspectorWords,
): readonly string[] {
  const say = (each: FocusedRow, side: Side, [index = 0]: readonly number[]) =>
    each.count > 1
      ? describeRow(each, stage, words)
      : describeToken(panel, stage, { side, index }, words);
  return focusedRows(panel, focus).map((each) =>
    each.direction === "out" ? say(each, "query", focus.rows) : say(each, "key", focus.columns),
  );
}
