import { SCALED } from "./formulas.js";

/** A term of a formula: a fraction, or one symbol with what is above or below it. */
export type FormulaTerm =
  | {
      readonly kind: "fraction";
      readonly above: readonly FormulaTerm[];
      readonly below: readonly FormulaTerm[];
    }
  | {
      readonly kind: "letter" | "number" | "sign";
      readonly text: string;
      /** Queries, keys and values have a colour. */
      readonly role: "query" | "key" | "value" | null;
      /** At most one of these is there. */
      readonly above: string | null;
      readonly below: string | null;
    };

const ROLES: Readonly<Record<string, "query" | "key" | "value">> = {
  Q: "query",
  K: "key",
  V: "value",
};

/** A formula in the notation of `FORMULAS`: parts with gaps between them, each a list of terms. */
export function formulaParts(formula: string): readonly (readonly FormulaTerm[])[] {
  return formula.split(" ; ").map(termsOf);
}

function termsOf(part: string): readonly FormulaTerm[] {
  return part.split(" ").map(termOf);
}

/** A term: `SCALED`, or a symbol, perhaps followed by `^` or `_` and what is above or below it. */
function termOf(written: string): FormulaTerm {
  if (written === "SCALED") {
    const [above, below] = SCALED;
    return { kind: "fraction", above: termsOf(above), below: termsOf(below) };
  }
  const [, text = written, place, small = ""] = /^(.+)([\^_])(.+)$/.exec(written) ?? [];
  return {
    kind: /^\p{L}/u.test(text) ? "letter" : /^\d/.test(text) ? "number" : "sign",
    text,
    role: ROLES[text] ?? null,
    above: place === "^" ? small : null,
    below: place === "_" ? small : null,
  };
}
