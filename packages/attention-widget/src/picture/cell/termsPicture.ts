import type { Step, Term } from "../../transforms/arithmetic/step.js";
import type { ArithmeticMessages } from "../../words/arithmeticMessages.js";
import { formatDigits } from "../../words/formatDigits.js";
import { listedTerms } from "./listedTerms.js";

/** The products of a sum, as texts. */
export interface TermsPicture {
  /** What the columns are: what a term belongs to, its factors, their product. */
  readonly columns: readonly [name: string, factors: string, product: string];
  /** The largest of them. */
  readonly listed: readonly TermPicture[];
  /** The sum of the others; null if there are none, or nothing is listed. */
  readonly rest: string | null;
  /** All of them, on request; null if all are listed. */
  readonly all: AllTerms | null;
}

/** Every term of a sum, behind a button. */
interface AllTerms {
  readonly button: string;
  readonly terms: readonly TermPicture[];
}

/** One product: `tired`, `0.53 × 0.21`, `= 0.11`. */
export interface TermPicture {
  readonly name: string;
  readonly factors: string;
  readonly product: string;
}

/** The terms of a sum, the largest first, and how many of them are shown at once. */
export function termsPicture(
  { of, terms }: Pick<Extract<Step, { kind: "product" }>, "of" | "terms">,
  shown: number,
  words: ArithmeticMessages,
  locale: string,
): TermsPicture | null {
  if (terms.length === 0) return null;
  const textsOf = (some: readonly Term[]) => some.map((term) => termPicture(term, locale));
  const { listed, others, othersSum } = listedTerms(terms, shown);
  const hasRest = others > 0 && listed.length > 0;
  return {
    columns: words.termColumns[of],
    listed: textsOf(listed),
    rest: hasRest ? words.rest(others, formatDigits(othersSum, locale)) : null,
    all: others === 0 ? null : { button: words.allTerms(terms.length), terms: textsOf(terms) },
  };
}

function termPicture({ name, left, right, product }: Term, locale: string): TermPicture {
  return {
    name,
    factors: `${formatDigits(left, locale)} × ${formatDigits(right, locale)}`,
    product: `= ${formatDigits(product, locale)}`,
  };
}
