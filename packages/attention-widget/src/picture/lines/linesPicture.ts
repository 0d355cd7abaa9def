import { memoize } from "../../settings/memoize.js";
import type { Cell } from "../../settings/selection/cell.js";
import type { Stage } from "../../settings/stages.js";
import { focusedRows } from "../focus/focusedRows.js";
import type { Focus } from "../focus/focusOf.js";
import type { Panel } from "../panels/panel.js";
import { describeRow } from "../row/describeRow.js";
import type { ValueScale } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { type AnnouncedToken, announcedToken } from "./announcedToken.js";
import { describeToken } from "./describeToken.js";
import { type LabelMarks, labelMarks } from "./labelMarks.js";
import { type Line, linesOfTokens } from "./linesOf.js";
import type { ShownTokens } from "./shownTokens.js";
import type { Side, SideToken } from "./sideToken.js";

/** Pairs of tokens as lines between two columns. */
export interface LinesPicture {
  /** Without dimmed cells, which have no line. */
  readonly panel: Panel;
  readonly stage: Stage;
  readonly scale: ValueScale;
  /** Weakest first. */
  readonly lines: readonly Line[];
  /** Its name for screen readers. */
  readonly name: string;
  readonly words: InspectorWords;
  /** The tokens whose lines are highlighted, and these lines; null if there are none. */
  readonly shown: ShownTokens;
  readonly front: readonly Line[] | null;
  /** How the names of each side are highlighted. */
  readonly marks: Readonly<Record<Side, LabelMarks>>;
  readonly selected: ShownTokens;
  /** The token that is hovered. */
  readonly hovered: SideToken | null;
  /** The token where the keyboard is, or begins. */
  readonly announced: AnnouncedToken;
  /** A sentence about the token that is hovered or selected; without one, how many lines there are. */
  readonly sentence: string;
}

/** The numbers to draw as lines, and where the user is among them. */
export interface LinesInput {
  readonly panel: Panel;
  readonly stage: Stage;
  readonly lines: readonly Line[];
  readonly scale: ValueScale;
  /** How many lines there could be. */
  readonly possibleLines: number;
  /** Whether only the strongest are drawn. */
  readonly isCut: boolean;
  /** The hovered cell, whose row is the hovered query. */
  readonly active: Cell | null;
  /** The hovered key; null while a query or nothing is hovered. */
  readonly activeKey: number | null;
  readonly focus: Focus;
  readonly selected: Focus;
}

/** Computes the lines view at each change; what has not changed stays the same object. */
export function linesPictures(): (input: LinesInput, words: InspectorWords) => LinesPicture {
  const shownOf = memoize(tokensIn);
  const frontOf = memoize(linesOfTokens);
  return (input, words) => {
    const { rows, columns } = input.focus;
    const shown = shownOf(rows.length, ...rows, ...columns);
    return linesPicture(input, shown, frontOf(input.panel, input.scale, shown), words);
  };
}

/** The lines view: queries at the left, keys at the right, and a sentence about them. */
function linesPicture(
  input: LinesInput,
  shown: ShownTokens,
  front: readonly Line[],
  words: InspectorWords,
): LinesPicture {
  const { panel, stage, lines, possibleLines } = input;
  const hovered = token("key", input.activeKey) ?? token("query", input.active?.row ?? null);
  const { rows, columns } = input.selected;
  const first = token("query", rows[0] ?? null) ?? token("key", columns[0] ?? null);
  const described = hovered ?? first;
  const { name } = words.stages[stage];
  return {
    panel,
    stage,
    scale: input.scale,
    lines,
    name: words.lines.picture(name, panel.rowLabels.length, panel.columnLabels.length),
    words,
    shown,
    front: shown.queries.size + shown.keys.size > 0 ? front : null,
    marks: {
      query: labelMarks(front, shown, "query"),
      key: labelMarks(front, shown, "key"),
    },
    selected: tokensIn(rows.length, ...rows, ...columns),
    hovered,
    announced: announcedToken(described, input, words),
    sentence:
      described === null
        ? words.lines[input.isCut ? "strongest" : "drawn"](lines.length, possibleLines)
        : sentenceOf(described, input, words),
  };
}

/** The sentence about a token; for one of several that are selected, the one about their sum. */
function sentenceOf(
  described: SideToken,
  { panel, stage, selected }: LinesInput,
  words: InspectorWords,
): string {
  const { rows, columns } = selected;
  const isSelected = (described.side === "query" ? rows : columns).includes(described.index);
  const sums = isSelected ? focusedRows(panel, selected).filter(({ count }) => count > 1) : [];
  return sums.length > 0
    ? sums.map((sum) => describeRow(sum, stage, words)).join(" ")
    : describeToken(panel, stage, described, words);
}

function token(side: SideToken["side"], index: number | null): SideToken | null {
  return index === null ? null : { side, index };
}

/** Queries are counted first, then keys, so that each token has one number that can be compared. */
function tokensIn(queries: number, ...tokens: readonly number[]): ShownTokens {
  return { queries: new Set(tokens.slice(0, queries)), keys: new Set(tokens.slice(queries)) };
}
