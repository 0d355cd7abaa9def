import type { AttentionTrace, TextSpan } from "attention-core";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Cell } from "../../settings/selection/cell.js";
import type { Stage } from "../../settings/stages.js";
import type { Focus } from "../focus/focusOf.js";
import type { ShownTokens } from "../lines/shownTokens.js";
import type { Side, SideToken } from "../lines/sideToken.js";
import type { Panel } from "../panels/panel.js";
import type { ValueScale } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { type AnnouncedInText, announcedInText } from "./announcedInText.js";
import { type Arc, arcsOf } from "./arcsOf.js";
import { type ArcsText, arcsText } from "./arcsText.js";
import { arcSentences, type DescribedText } from "./describeArcs.js";
import { type NextToken, nextToken } from "./nextToken.js";

/** Pairs of tokens as arcs over the text. */
export interface ArcsPicture extends DescribedText {
  /**
   * The matrix whose rows are hovered together with the tokens; at a stage of vectors it is not the one that is drawn.
   */
  readonly rows: Panel;
  readonly scale: ValueScale;
  /** The token predicted after the end of the text; null if the trace has no prediction. */
  readonly next: NextToken | null;
  /** Weakest first. */
  readonly arcs: readonly Arc[];
  /** The tokens whose arcs are drawn. */
  readonly shown: ShownTokens;
  readonly selected: ShownTokens;
  /** The token that is hovered. */
  readonly hovered: SideToken | null;
  /** The token where the keyboard is, or starts; null in an empty text. */
  readonly announced: AnnouncedInText | null;
  /** How many tokens the longest text has. */
  readonly columns: number;
  /** Its name for screen readers. */
  readonly name: string;
  /** The sentences of the tokens whose arcs are drawn. */
  readonly sentences: readonly string[];
}

/** The numbers to draw as arcs, and where the user is among them. */
export interface ArcsInput {
  readonly panel: Panel;
  readonly rows: Panel;
  /** Whether arcs are drawn; if not, the text stands alone, without a sentence. */
  readonly hasArcs: boolean;
  readonly stage: Stage;
  readonly scale: ValueScale;
  readonly direction: InspectorSettings["direction"];
  readonly queryTokens: readonly string[];
  readonly keyTokens: readonly string[];
  /** The positions of the tokens in the text, if known. */
  readonly textSpans?: readonly TextSpan[] | undefined;
  /** The predictions after each token, if known. */
  readonly predictions?: AttentionTrace["predictions"];
  readonly isSelf: boolean;
  /** The hovered cell, whose row is the hovered query. */
  readonly active: Cell | null;
  /** The hovered key; null while a query or nothing is hovered. */
  readonly activeKey: number | null;
  /** The tokens to explain: hovered, selected, or else one that is worth seeing. */
  readonly focus: Focus;
  readonly selected: Focus;
}

/** The arcs view: the text, arcs from or to a token of it, and sentences about them. */
export function arcsPicture(input: ArcsInput, words: InspectorWords): ArcsPicture {
  const { panel, stage, scale, direction, isSelf, focus, active, hasArcs } = input;
  const texts = textsOf(input);
  /** In self-attention, a token is the same as query and as key. */
  const on = (side: Side): Side => (isSelf ? (texts[0]?.side ?? side) : side);
  const token = (side: Side, index: number | null | undefined): SideToken | null =>
    index == null ? null : { side: on(side), index };
  const { rows, columns } = input.selected;
  const hovered =
    token("key", input.activeKey ?? (direction === "in" ? active?.column : null)) ??
    token("query", active?.row);
  const described = { panel, stage, hasArcs, direction, texts, words };
  const selected = tokensOf(input.selected);
  return {
    ...described,
    rows: input.rows,
    scale,
    next: nextToken(input.predictions, words),
    arcs: hasArcs ? arcsOf(panel, scale, stage, focus) : [],
    shown: tokensOf(focus),
    selected,
    hovered,
    announced: announcedInText(
      hovered ?? token("query", rows[0]) ?? token("key", columns[0]),
      selected,
      described,
    ),
    columns: Math.max(...texts.map(({ tokens }) => tokens.length)),
    name: hasArcs
      ? words.arcs.picture(
          words.stages[stage].name,
          panel.rowLabels.length,
          isSelf ? null : panel.columnLabels.length,
        )
      : words.sentence,
    sentences: hasArcs ? arcSentences(panel, stage, focus, words) : [],
  };
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
