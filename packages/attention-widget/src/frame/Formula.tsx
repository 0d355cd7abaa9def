import { SCALED } from "../picture/frame/formulas.js";

/**
 * The formula of a step, written as in `FORMULAS`, in MathML, with queries, keys and values in their
 * colours. It may break where it has a gap.
 */
export function Formula({ formula }: { readonly formula: string }) {
  return (
    <>
      {formula.split(" ; ").map((part) => (
        <math key={part} class="formula" display="inline">
          {terms(part)}
        </math>
      ))}
    </>
  );
}

const ROLES: Readonly<Record<string, string>> = { Q: "query", K: "key", V: "value" };

function terms(formula: string) {
  return <mrow>{formula.split(" ").map(term)}</mrow>;
}

function term(text: string) {
  if (text === "SCALED") return <mfrac>{SCALED.map(terms)}</mfrac>;
  const [, base = text, position, small = ""] = /^(.+)([\^_])(.+)$/.exec(text) ?? [];
  // A root is a sign and not <msqrt>: without a maths font some browsers draw that without its root.
  const Kind = /^\p{L}/u.test(base) ? "mi" : /^\d/.test(base) ? "mn" : "mo";
  const atom = <Kind class={`is-${ROLES[base]}`}>{base}</Kind>;
  if (position === undefined) return atom;
  const Pair = position === "^" ? "msup" : "msub";
  return (
    <Pair>
      {atom}
      <mi mathvariant="normal">{small}</mi>
    </Pair>
  );
}
