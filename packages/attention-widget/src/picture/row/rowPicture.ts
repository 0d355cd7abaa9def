import type { Axis, Role } from "../../settings/selection/axis.js";
import type { Stage } from "../../settings/stages.js";
import { formatNumber, formatShare } from "../../words/formatNumber.js";
import type { Messages } from "../../words/messages.js";
import type { RankedKey } from "../../words/rankedKey.js";
import { shownToken } from "../../words/shownToken.js";
import { formatValue } from "../cell/describeCell.js";
import type { Panel } from "../panels/panels.js";
import { type RowSummary, readRow } from "../panels/readRow.js";
import { scalePosition, type ValueScale } from "../scale/valueScale.js";

/** What a row means: in a sentence, in the text itself, and as a ranking. */
export interface RowPicture {
  /** The token of the row, and the colour of meaning that it has. */
  readonly name: string;
  readonly role: Axis | Role;
  /** What the row does: `attends to`. */
  readonly verb: string;
  readonly sentence: string;
  /** The component of a vector that is hovered or selected; null for none. */
  readonly component: string | null;
  /** The text, each token in the colour that the row gives it; empty for a vector. */
  readonly strip: readonly TokenPicture[];
  /** The strongest keys; empty for a vector. */
  readonly ranked: readonly RankedPicture[];
}

/** One token of the text. */
export interface TokenPicture {
  readonly text: string;
  /** Where its number stands on the scale, −1 to 1; null where it is hidden. */
  readonly position: number | null;
  /** Whether it is the row's own token. */
  readonly isSelf: boolean;
}

/** One line of a ranking. */
export interface RankedPicture {
  /** Counted from 0. */
  readonly key: number;
  readonly name: string;
  readonly value: string;
  /** Where its number stands on the scale, −1 to 1. */
  readonly position: number;
  /** Whether it is the one that is explained: hovered or selected, or else the strongest. */
  readonly isExplained: boolean;
  /** Whether stronger ones before it are not listed. */
  readonly isSkipped: boolean;
}

/** The row that is described, and how it is drawn. */
export interface RowInput {
  readonly panel: Panel;
  readonly row: number;
  /** The cell that is hovered or selected, if one is. */
  readonly column: number | null;
  readonly stage: Stage;
  readonly scale: ValueScale;
  /** The tokens of the columns. */
  readonly tokens: readonly string[];
  /** The row's own token among them; null for none. */
  readonly self: number | null;
}

/** So many keys are ranked, and so many are named in the sentence. */
const RANKED = 5;
const NAMED = 3;

/** What a row of a panel means; null where the panel has no such row. */
export function rowPicture(input: RowInput, words: Messages): RowPicture | null {
  const summary = readRow(input.panel, input.row);
  if (summary === undefined) return null;
  return input.panel.columnAxis === "feature"
    ? vectorPicture(summary, input, words)
    : pairsPicture(summary, input, words);
}

function vectorPicture(summary: RowSummary, input: RowInput, words: Messages): RowPicture {
  const { name, ranked, lowest, highest } = summary;
  const { panel, stage } = input;
  const chosen = ranked.find(({ key }) => key === input.column);
  return {
    name,
    role: panel.role,
    verb: words.contains,
    sentence: words.vectorSentence(
      name,
      ranked.length,
      formatNumber(lowest),
      formatNumber(highest),
    ),
    component:
      chosen === undefined
        ? null
        : words.cell(
            panel.symbol,
            `${words.feature} ${chosen.name}`,
            formatValue(stage, chosen.value),
          ),
    strip: [],
    ranked: [],
  };
}

function pairsPicture(summary: RowSummary, input: RowInput, words: Messages): RowPicture {
  const { name, ranked, sum } = summary;
  const isWeights = input.stage === "weights";
  const row = {
    name,
    role: input.panel.rowAxis,
    verb: isWeights ? words.attendsTo : words.matches,
    component: null,
  };
  const [strongest] = ranked;
  if (strongest === undefined) {
    return { ...row, sentence: words.nothingVisible(name), strip: [], ranked: [] };
  }
  const sentence = words.rowSentence(name, ranked.slice(0, NAMED), input.stage);
  return {
    ...row,
    sentence: isWeights ? `${sentence} ${words.sumOfRow(formatShare(sum))}` : sentence,
    strip: tokenPictures(input),
    ranked: rankedPictures(ranked, { ...input, column: input.column ?? strongest.key }),
  };
}

/** The tokens of a row's columns, each where the row's number puts it on the scale. */
export function tokenPictures(input: RowInput): readonly TokenPicture[] {
  const { panel, row, scale, tokens, self } = input;
  return tokens.map((text, key) => {
    const value = panel.values[row * tokens.length + key] ?? 0;
    const position = panel.isHidden(row, key) ? null : scalePosition(scale, value, row);
    return { text: shownToken(text), position, isSelf: key === self };
  });
}

/** The first of a ranking, and the one that is hovered or selected, however far behind it is. */
export function rankedPictures(
  ranked: readonly RankedKey[],
  { row, column, stage, scale }: Pick<RowInput, "row" | "column" | "stage" | "scale">,
): readonly RankedPicture[] {
  const first = ranked.slice(0, RANKED);
  const chosen = ranked.find(({ key }) => key === column);
  const isBehind = chosen !== undefined && !first.includes(chosen);
  const listed = isBehind ? [...first.slice(0, RANKED - 1), chosen] : first;
  return listed.map(({ key, name, value }) => ({
    key,
    name,
    value: formatValue(stage, value),
    position: scalePosition(scale, value, row),
    isExplained: key === column,
    isSkipped: isBehind && key === column,
  }));
}
