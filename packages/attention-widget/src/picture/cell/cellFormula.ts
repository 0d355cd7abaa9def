import type { Stage } from "../../settings/stages.js";
import type { Conditions } from "../../transforms/arithmetic/step.js";

/** A part of a formula; components write it in MathML. */
export type FormulaNode =
  /** A number of a matrix: its letter, with indices below and a distinguishing mark above. */
  | {
      readonly kind: "number";
      readonly letter: string;
      readonly above: string | null;
      readonly indices: readonly FormulaIndex[];
    }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "variable"; readonly text: string }
  /** √dₖ. */
  | { readonly kind: "root" }
  /** A sum over every value of an index. */
  | { readonly kind: "sum"; readonly over: string }
  | { readonly kind: "exp"; readonly of: readonly FormulaNode[] }
  | {
      readonly kind: "fraction";
      readonly above: readonly FormulaNode[];
      readonly below: readonly FormulaNode[];
    };

/** One place of a matrix: the name of a row or column, or a variable. */
export interface FormulaIndex {
  readonly text: string;
  readonly isVariable: boolean;
}

/** The cell that a formula describes. */
export interface FormulaCell {
  /** The matrix that it is in: `Q`. */
  readonly symbol: string;
  /** Its row and its column, as the formula names them. */
  readonly row: string;
  readonly column: string;
}

const J: FormulaIndex = { text: "j", isVariable: true };
const SUM: FormulaNode = { kind: "sum", over: J.text };
const EQUALS = sign("=");
const COOLED: readonly FormulaNode[] = [sign("/"), { kind: "variable", text: "τ" }];

/**
 * The formula of a stage for one cell, with its row and column as indices, as it was actually computed: without √dₖ if
 * nothing is divided, with a temperature that is not 1, and with a bias if one is added.
 *
 * ```text
 * projected      Q = Σⱼ X · W              scores         s = q · k
 * scaledScores   s′ = s / √dₖ             maskedScores   m = s′ + M
 * weights        a = exp(m) / Σⱼ exp(m)   headOutputs    h = Σⱼ a · v
 * output         o = Σⱼ c · W
 * ```
 */
export function cellFormula(
  stage: Stage,
  cell: FormulaCell,
  conditions: Conditions,
  hasBias: boolean,
): readonly FormulaNode[] {
  const formula = formulaOf(stage, cell, conditions);
  return hasBias ? [...formula, sign("+"), at("b", nameIndex(cell.column))] : formula;
}

/** The formula of a stage, without its bias. */
function formulaOf(
  stage: Stage,
  { symbol, row: rowName, column: columnName }: FormulaCell,
  { isScaled, temperature }: Conditions,
): readonly FormulaNode[] {
  const [row, column] = [nameIndex(rowName), nameIndex(columnName)];
  switch (stage) {
    case "inputs":
      return [at("X", row, column)];
    case "projected":
      return [at(symbol, row, column), EQUALS, SUM, at("X", row, J), parameter(symbol, J, column)];
    case "scores":
      return [at("s", row, column), EQUALS, at("q", row), sign("·"), at("k", column)];
    case "scaledScores": {
      const score = at("s", row, column);
      const scaled: FormulaNode = { kind: "fraction", above: [score], below: [{ kind: "root" }] };
      return [at("s′", row, column), EQUALS, isScaled ? scaled : score];
    }
    case "maskedScores":
      return [at("m", row, column), EQUALS, at("s′", row, column), sign("+"), at("M", row, column)];
    case "weights": {
      const cooled = temperature === 1 ? [] : COOLED;
      const above = [exp(at("m", row, column), ...cooled)];
      const below = [SUM, exp(at("m", row, J), ...cooled)];
      return [at("a", row, column), EQUALS, { kind: "fraction", above, below }];
    }
    case "headOutputs":
      return [at("h", row, column), EQUALS, SUM, at("a", row, J), at("v", J, column)];
    case "output":
      return [at("o", row, column), EQUALS, SUM, at("c", row, J), parameter("O", J, column)];
  }
}

function nameIndex(text: string): FormulaIndex {
  return { text, isVariable: false };
}

function sign(text: string): FormulaNode {
  return { kind: "sign", text };
}

function at(letter: string, ...indices: readonly FormulaIndex[]): FormulaNode {
  return { kind: "number", letter, above: null, indices };
}

/** A parameter of one of the matrices W, named after their result. */
function parameter(above: string, ...indices: readonly FormulaIndex[]): FormulaNode {
  return { kind: "number", letter: "W", above, indices };
}

function exp(...of: readonly FormulaNode[]): FormulaNode {
  return { kind: "exp", of };
}
