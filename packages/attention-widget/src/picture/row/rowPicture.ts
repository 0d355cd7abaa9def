import type { Axis, Role } from "../../settings/selection/axis.js";
import { formatNumber, formatShare } from "../../words/formatNumber.js";
import type { Messages } from "../../words/messages.js";
import { formatValue } from "../cell/describeCell.js";
import { type RowSummary, readRow } from "../panels/readRow.js";
import { type RankedPicture, rankedPictures } from "./rankedPictures.js";
import type { RowInput } from "./rowInput.js";
import { type TokenPicture, tokenPictures } from "./tokenPictures.js";

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

/** How many keys the sentence names. */
const NAMED = 3;

/** What a row of a panel means; null if the panel has no such row. */
export function rowPicture(input: RowInput, words: Messages): RowPicture | null {
  const summary = readRow(input.panel, input.row);
  if (summary === undefined) return null;
  return input.panel.columnAxis === "component"
    ? vectorPicture(summary, input, words)
    : pairsPicture(summary, input, words);
}

/** What a vector means: how many components, in which range, and the one that is hovered or selected. */
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
      formatNumber(lowest, words.locale),
      formatNumber(highest, words.locale),
    ),
    component:
      chosen === undefined
        ? null
        : words.cell(
            panel.symbol,
            `${words.component} ${chosen.name}`,
            formatValue(stage, chosen.value, words.locale),
          ),
    strip: [],
    ranked: [],
  };
}

/** What a row of pairs means: a sentence, the text in its colours, and a ranking. */
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
    sentence: isWeights
      ? `${sentence} ${words.sumOfRow(formatShare(sum, words.locale))}`
      : sentence,
    strip: tokenPictures(input),
    ranked: rankedPictures(ranked, { ...input, column: input.column ?? strongest.key }),
  };
}
