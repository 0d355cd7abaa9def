import { listedTerms } from "../picture/row/listedTerms.js";
import type { Term } from "../transforms/arithmetic/step.js";
import type { ArithmeticMessages } from "../words/arithmeticMessages.js";
import { formatDigits } from "../words/formatDigits.js";

interface TermsProps {
  /** The largest first. */
  readonly terms: readonly Term[];
  /** How many of them are shown at once. */
  readonly shown: number;
  readonly words: ArithmeticMessages;
  /** The language whose numbers they are written as. */
  readonly locale: string;
}

/** The products of a sum: the largest of them, what the others come to, and all of them on request. */
export function Terms({ terms, shown, words, locale }: TermsProps) {
  const { listed, others, othersSum } = listedTerms(terms, shown);
  return (
    <div class="terms">
      <TermList terms={listed} locale={locale} />
      {others === 0 ? null : (
        <>
          {listed.length === 0 ? null : (
            <p>{words.rest(others, formatDigits(othersSum, locale))}</p>
          )}
          <details>
            <summary>{words.allTerms(terms.length)}</summary>
            <TermList terms={terms} locale={locale} isScrolled />
          </details>
        </>
      )}
    </div>
  );
}

interface TermListProps extends Pick<TermsProps, "terms" | "locale"> {
  /** Whether it may be higher than its room: then it can be scrolled by keyboard too. */
  readonly isScrolled?: boolean;
}

function TermList({ terms, locale, isScrolled }: TermListProps) {
  return (
    <ul class="term-list" tabIndex={isScrolled ? 0 : undefined}>
      {terms.map(({ name, left, right, product }, at) => (
        <li key={at}>
          <bdi class="term-name">{name}</bdi>
          <span>
            {formatDigits(left, locale)} × {formatDigits(right, locale)}
          </span>
          <span>= {formatDigits(product, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
