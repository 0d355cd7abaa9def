import type { TermPicture, TermsPicture } from "../picture/cell/termsPicture.js";

/** The products of a sum: the largest of them, what the others come to, and all of them on request. */
export function Terms({ columns, listed, rest, all }: TermsPicture) {
  return (
    <div class="terms">
      {listed.length > 0 && <TermList columns={columns} terms={listed} />}
      {rest && <p>{rest}</p>}
      {all && (
        <details>
          <summary>{all.button}</summary>
          <TermList columns={columns} terms={all.terms} isScrolled />
        </details>
      )}
    </div>
  );
}

interface TermListProps extends Pick<TermsPicture, "columns"> {
  readonly terms: readonly TermPicture[];
  /** Whether it may be higher than its room: then it can be scrolled by keyboard too. */
  readonly isScrolled?: boolean;
}

function TermList({ columns, terms, isScrolled }: TermListProps) {
  return (
    <ul class="term-list" tabIndex={isScrolled ? 0 : undefined}>
      <li class="term-columns">
        {columns.map((column) => (
          <span key={column} dir="auto">
            {column}
          </span>
        ))}
      </li>
      {terms.map(({ name, factors, product }, at) => (
        <li key={at}>
          <bdi class="term-name">{name}</bdi>
          <span>{factors}</span>
          <span>{product}</span>
        </li>
      ))}
    </ul>
  );
}
