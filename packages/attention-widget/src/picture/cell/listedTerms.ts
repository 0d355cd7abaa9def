import type { Term } from "../../transforms/arithmetic/step.js";

/** The terms of a sum that are listed at once, and what the others add. */
export interface ListedTerms {
  readonly listed: readonly Term[];
  /** How many terms are not listed. */
  readonly others: number;
  /** Their sum. */
  readonly othersSum: number;
}

/**
 * The first `count` terms, the largest first; a term of 0 adds nothing and is not listed.
 *
 * @param terms - the largest first, by magnitude
 * @param count - how many at most
 */
export function listedTerms(terms: readonly Term[], count: number): ListedTerms {
  const listed = terms.slice(0, count).filter(({ product }) => product !== 0);
  const others = terms.slice(listed.length);
  const othersSum = others.reduce((sum, { product }) => sum + product, 0);
  return { listed, others: others.length, othersSum };
}
