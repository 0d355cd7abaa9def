import type { FormulaTerm } from "../picture/frame/formulaParts.js";

/** The formula of a stage in MathML, with queries, keys and values in their colours. It may wrap at its gaps. */
export function Formula({ parts }: { readonly parts: readonly (readonly FormulaTerm[])[] }) {
  return (
    <>
      {parts.map((terms, i) => (
        <math key={i} class="formula" display="inline">
          <Terms terms={terms} />
        </math>
      ))}
    </>
  );
}

// A root is a character, since some browsers draw <msqrt> without its sign if there is no maths font.
const ELEMENTS = { letter: "mi", number: "mn", sign: "mo" } as const;

function Terms({ terms }: { readonly terms: readonly FormulaTerm[] }) {
  return (
    <mrow>
      {terms.map((term, i) => (
        <Term key={i} {...term} />
      ))}
    </mrow>
  );
}

/** A fraction, or one symbol with what is above or below it. */
function Term(term: FormulaTerm) {
  if (term.kind === "fraction") {
    return (
      <mfrac>
        <Terms terms={term.above} />
        <Terms terms={term.below} />
      </mfrac>
    );
  }
  const { kind, text, role, above, below } = term;
  const Kind = ELEMENTS[kind];
  const symbol = <Kind class={role ? `is-${role}` : undefined}>{text}</Kind>;
  const small = above ?? below;
  if (small === null) return symbol;
  const Pair = above === null ? "msub" : "msup";
  return (
    <Pair>
      {symbol}
      <mi mathvariant="normal">{small}</mi>
    </Pair>
  );
}
