import type { TextSpan } from "attention-core";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Cell } from "../../settings/selection/cell.js";
import type { Stage } from "../../settings/stages.js";
import { type FocusedRow, focusedRows } from "../focus/focusedRows.js";
import type { Focus } from "../focus/focusOf.js";
import { describeToken } from "../lines/describeToken.js";
import type { ShownTokens } from "../lines/shownTokens.js";
import type { Side, SideToken } from "../lines/sideToken.js";
import type { Panel } from "../panels/panel.js";
import { describeRow } from "../row/describeRow.js";
import type { ValueScale } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { type Arc, arcsOf } from "./arcsOf.js";
import { arcsText, type TextToken } from "./arcsText.js";

/** A text whose tokens attend, are attended to, or both. */
export interface ArcsText {
  /** What hovering one of its tokens asks: what it attends to, or what attends to it. */
  readonly side: Side;
  readonly tokens: readonly TextToken[];
}

/** Pairs of tokens as arcs over the text. */
export interface ArcsPicture {
  /** Only what is not dimmed: a dimmed arc is no arc. */
  readonly panel: Panel;
  /** The matrix whose rows are hovered with the tokens: another one at a step of vectors. */
  readonly rows: Panel;
  readonly stage: Stage;
  /** Whether the step has arcs; else the text has none, and nothing is said of it. */
  readonly hasArcs: boolean;
  readonly scale: ValueScale;
  readonly direction: InspectorSettings["direction"];
  /** One text that attends to itself; or that of the queries, over that of the keys. */
  readonly texts: readonly ArcsText[];
  /** Weakest first. */
  readonly arcs: readonly Arc[];
  /** The tokens whose arcs are drawn. */
  readonly shown: ShownTokens;
  /** The tokens that are selected, and the first of them. */
  readonly selected: ShownTokens;
  readonly first: SideToken | null;
  /** The token that is hovered. */
  readonly hovered: SideToken | null;
  /** What it is called for those who listen. */
  readonly name: string;
  readonly words: InspectorWords;
  /** What the tokens say whose arcs are drawn. */
  readonly sentences: readonly string[];
}

/** What is drawn as arcs, and where the user is among them. */
export interface ArcsInput {
  readonly panel: Panel;
  readonly rows: Panel;
  /** Whether arcs are drawn; else the text has none, and nothing is said of it. */
  readonly hasArcs: boolean;
  readonly stage: Stage;
  readonly scale: ValueScale;
  readonly direction: InspectorSettings["direction"];
  readonly queryTokens: readonly string[];
  readonly keyTokens: readonly string[];
  /** Where the tokens are in the text, if that is known. */
  readonly textSpans?: readonly TextSpan[] | undefined;
  readonly isSelf: boolean;
  /** The cell that is hovered: its row is the query that is. */
  readonly active: Cell | null;
  /** The key that is hovered; null while a query is, or nothing. */
  readonly activeKey: number | null;
  /** The tokens that are read: hovered, selected, or at rest one that is worth seeing. */
  readonly focus: Focus;
  readonly selected: Focus;
}

/** The arcs view: the text, arcs from or to a token of it, and what is said of them. */
export function arcsPicture(input: ArcsInput, words: InspectorWords): ArcsPicture {
  const { panel, stage, scale, direction, isSelf, focus, active, hasArcs } = input;
  const texts = textsOf(input);
  /** In a text that attends to itself a token is one, whichever way it is asked. */
  const on = (side: Side): Side => (isSelf ? (texts[0]?.side ?? side) : side);
  const token = (side: Side, index: number | null | undefined): SideToken | null =>
    index == null ? null : { side: on(side), index };
  const { rows, columns } = input.selected;
  return {
    panel,
    rows: input.rows,
    stage,
    hasArcs,
    scale,
    direction,
    texts,
    arcs: hasArcs ? arcsOf(panel, scale, stage, focus) : [],
    shown: tokensOf(focus),
    selected: tokensOf(input.selected),
    first: token("query", rows[0]) ?? token("key", columns[0]),
    hovered:
      token("key", input.activeKey ?? (direction === "in" ? active?.column : null)) ??
      token("query", active?.row),
    name: hasArcs
      ? words.arcs.picture(
          words.stages[stage].name,
          panel.rowLabels.length,
          isSelf ? null : panel.columnLabels.length,
        )
      : words.sentence,
    words,
    sentences: hasArcs ? sentencesOf(panel, stage, focus, words) : [],
  };
}

/** What one token says in a direction, seen under the picture and spoken; its name where it has no arcs. */
export function describeArcs(
  { panel, stage, hasArcs, direction, texts, words }: ArcsPicture,
  { side, index }: SideToken,
): string {
  if (!hasArcs) return (side === "query" ? panel.rowLabels : panel.columnLabels)[index] ?? "";
  const isBoth = direction === "both" && texts.length === 1;
  const focus = {
    rows: isBoth || side === "query" ? [index] : [],
    columns: isBoth || side === "key" ? [index] : [],
    cell: null,
  };
  return sentencesOf(panel, stage, focus, words).join(" ");
}

function sentencesOf(
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

function textsOf(input: ArcsInput): readonly ArcsText[] {
  const { queryTokens, keyTokens, textSpans, isSelf, direction } = input;
  const queries = arcsText(queryTokens, textSpans);
  if (isSelf) return [{ side: direction === "in" ? "key" : "query", tokens: queries }];
  return [
    { side: "query", tokens: queries },
    { side: "key", tokens: arcsText(keyTokens) },
  ];
}

function tokensOf({ rows, columns }: Focus): ShownTokens {
  return { queries: new Set(rows), keys: new Set(columns) };
}
