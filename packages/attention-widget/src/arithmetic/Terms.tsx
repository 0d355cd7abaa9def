import type { Term } from "../transforms/arithmetic/steps.js";
import type { ArithmeticMessages } from "../words/arithmeticMessages.js";
import { formatDigits } from "../words/formatDigits.js";

interface TermsProps {
  /** The largest first. */
  readonly terms: readonly Term[];
  /** How many of them are shown at once. */
  readonly shown: number;
  readonly messages: ArithmeticMessages;
}

/** The products of a sum: the largest ones, the sum of the others, and all of them on request. */
export function Terms({ terms, shown, messages }: TermsProps) {
  // The largest come first, so zeros come last.
  const listed = terms.slice(0, shown).filter(({ product }) => product !== 0);
  const rest = terms.slice(listed.length);
  const sum = rest.reduce((all, { product }) => all + product, 0);
  return (
    <div class="terms">
      <TermList terms={listed} />
      {rest.length === 0 ? null : (
        <>
          {listed.length === 0 ? null : <p>{messages.rest(rest.length, formatDigits(sum))}</p>}
          <details>
            <summary>{messages.allTerms(terms.length)}</summary>
            <TermList terms={terms} />
          </details>
        </>
      )}
    </div>
  );
}

function TermList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <ul class="term-list">
      {terms.map(({ name, left, right, product }, at) => (
        <li key={at}>
          <bdi class="term-name">{name}</bdi>
          <span>
            {formatDigits(left)} × {formatDigits(right)}
          </span>
          <span>= {formatDigits(product)}</span>
        </li>
      ))}
    </ul>
  );
}
