import { roundedParts, type ScoreParts } from "attention-core";
import { shownToken } from "../../words/shownToken.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { partName } from "./partName.js";
import { DIGITS, signedNumber } from "./signedNumber.js";

/** A score as a table: a row for each part of the query, a column for each part of the key. */
export interface ScoreTable {
  readonly title: string;
  readonly rowsName: string;
  readonly columnsName: string;
  /** The names of the columns, the last that of the sums. */
  readonly columns: readonly string[];
  /** The last has the sums, and the shown score at its end. */
  readonly rows: readonly ScoreTableRow[];
}

/** One row of the table. */
interface ScoreTableRow {
  readonly name: string;
  readonly cells: readonly ScoreTableCell[];
}

/** One number of the table. */
interface ScoreTableCell {
  readonly value: string;
  /** How large it is among the products, 0–1. */
  readonly share: number;
  readonly isNegative: boolean;
  readonly isSum: boolean;
}

/** A score as a sum, and the two tokens whose score it is. */
export interface KnownScore {
  readonly score: ScoreParts;
  readonly query: string;
  readonly key: string;
}

/** The table of a score. Every number is rounded so that the printed ones add up to the printed score. */
export function scoreTable({ score, query, key }: KnownScore, words: InspectorWords): ScoreTable {
  const { parts, products, total } = score;
  const { parts: own, locale } = words;
  const size = parts.length;
  const rounded = roundedParts(products.flat(), total, DIGITS);
  const at = (row: number, column: number) => rounded[row * size + column] ?? 0;
  const largest = Math.max(...rounded.map(Math.abs), 10 ** -DIGITS);
  const places = parts.map((_, place) => place);
  const cell = (value: number): ScoreTableCell => ({
    value: signedNumber(value, locale),
    share: Math.abs(value) / largest,
    isNegative: value < 0,
    isSum: false,
  });
  const sumOf = (values: readonly number[]): ScoreTableCell => ({
    value: signedNumber(wholeSum(values), locale),
    share: 0,
    isNegative: false,
    isSum: true,
  });
  const names = [...parts.map((part) => partName(part, words)), own.sum];
  return {
    title: own.score(shownToken(query), shownToken(key), signedNumber(total, locale)),
    rowsName: own.carriedBy(shownToken(query)),
    columnsName: own.carriedBy(shownToken(key)),
    columns: names,
    rows: names.map((name, row) => {
      const isLast = row === size;
      const valuesAt = (column: number) =>
        isLast ? places.map((each) => at(each, column)) : [at(row, column)];
      const all = isLast ? rounded : places.map((column) => at(row, column));
      return {
        name,
        cells: [
          ...places.map((column) => (isLast ? sumOf(valuesAt(column)) : cell(at(row, column)))),
          sumOf(all),
        ],
      };
    }),
  };
}

/** A sum of rounded numbers, added as whole units of the last digit. */
function wholeSum(values: readonly number[]): number {
  const unit = 10 ** DIGITS;
  return values.reduce((sum, value) => sum + Math.round(value * unit), 0) / unit;
}
