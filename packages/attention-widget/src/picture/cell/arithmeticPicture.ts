import type { AttentionTrace } from "attention-core";
import { cutText } from "../../settings/cutText.js";
import type { Cell } from "../../settings/selection/cell.js";
import type { Stage } from "../../settings/stages.js";
import { inputPart } from "../../sources/handBuilt/inputPart.js";
import { arithmeticOf } from "../../transforms/arithmetic/arithmeticOf.js";
import type { Conditions, Step } from "../../transforms/arithmetic/step.js";
import type { ArithmeticMessages } from "../../words/arithmeticMessages.js";
import { formatDigits } from "../../words/formatDigits.js";
import { tokenNames } from "../../words/tokenNames.js";
import type { Panel } from "../panels/panel.js";
import { cellFormula, type FormulaNode } from "./cellFormula.js";
import { formatValue } from "./describeCell.js";
import { type TermsPicture, termsPicture } from "./termsPicture.js";

/** The arithmetic of one number. */
export interface ArithmeticPicture {
  /** The names of its row and column, and their colours of meaning. */
  readonly row: string;
  readonly rowRole: string;
  readonly column: string;
  readonly columnRole: string;
  /** Between the two. */
  readonly between: string;
  readonly value: string;
  /** The formula of the stage for this cell. */
  readonly formula: readonly FormulaNode[];
  readonly steps: readonly StepOfArithmetic[];
  /** A sentence instead of steps, or after them; null for none. */
  readonly note: string | null;
}

/** One step of the arithmetic. */
interface StepOfArithmetic {
  readonly kind: Step["kind"];
  /** The operation: `q·k over 16 terms`. */
  readonly text: string;
  readonly result: string;
  /** The terms of a product; null for other steps. */
  readonly terms: TermsPicture | null;
}

/** The number that is explained, and where it is. */
export interface ArithmeticInput {
  readonly trace: AttentionTrace;
  readonly layer: number;
  readonly head: number;
  readonly stage: Stage;
  readonly panel: Panel;
  readonly cell: Cell;
  readonly experiment: Conditions;
}

/** How many terms of the sum are shown if the number itself is a sum. */
const SHOWN_TERMS = 4;

/** The longest name in the formula, in UTF-16 units: longer ones would push it off a phone. */
const MAX_NAME_LENGTH = 9;

/** The arithmetic of a cell; null for a cell that the panel does not have. */
export function arithmeticPicture(
  { trace, layer, head, stage, panel, cell, experiment }: ArithmeticInput,
  words: ArithmeticMessages,
  locale = "en",
): ArithmeticPicture | null {
  const { row, column } = cell;
  const data = trace.layers[layer];
  const value = panel.values[row * panel.columnLabels.length + column];
  const rowName = panel.rowLabels[row];
  if (data === undefined || value === undefined || rowName === undefined) return null;
  const isPairs = panel.columnAxis === "key";
  const place = { head, symbol: panel.symbol, row, column };
  const keyNames = tokenNames(trace.keyTokens);
  const steps = arithmeticOf({ layer: data, stage, place, value, experiment, keyNames });
  const hasKind = (kind: Step["kind"]) => steps.some((step) => step.kind === kind);
  const columnName = isPairs ? (panel.columnLabels[column] ?? "") : words.component(column + 1);
  return {
    row: rowName,
    rowRole: isPairs ? "query" : panel.role,
    column: columnName,
    columnRole: isPairs ? "key" : "none",
    between: isPairs ? " → " : ", ",
    value: formatValue(stage, value, locale),
    formula: cellFormula(
      stage,
      {
        symbol: panel.symbol,
        row: cutText(rowName, MAX_NAME_LENGTH),
        column: isPairs ? cutText(columnName, MAX_NAME_LENGTH) : String(column + 1),
      },
      experiment,
      hasKind("bias"),
    ),
    steps: steps.map((step, i) => ({
      kind: step.kind,
      text: words.step(step),
      result: formatDigits(step.result, locale),
      terms:
        step.kind === "product"
          ? termsPicture(step, i === 0 && steps.length < 3 ? SHOWN_TERMS : 0, words, locale)
          : null,
    })),
    note:
      steps.length === 0
        ? unexplainedPicture(trace, layer, stage, column, words)
        : hasKind("largest")
          ? words.largest
          : null,
  };
}

/** The note for a number without recorded steps. */
function unexplainedPicture(
  { source }: AttentionTrace,
  layer: number,
  stage: Stage,
  column: number,
  words: ArithmeticMessages,
): string {
  if (stage !== "inputs") return words.unknown;
  const isKnown = source?.kind === "handBuilt" && layer === 0;
  return isKnown ? words.handBuiltInput[inputPart(column)] : words.given(layer);
}
