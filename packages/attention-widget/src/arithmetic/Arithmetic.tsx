import type { ArithmeticPicture } from "../picture/cell/arithmeticPicture.js";
import type { ArithmeticMessages } from "../words/arithmeticMessages.js";
import { ArithmeticFormula } from "./ArithmeticFormula.js";
import { Terms } from "./Terms.js";

export { default as sheet } from "./arithmetic.css?inline";

interface ArithmeticProps extends ArithmeticPicture {
  readonly words: ArithmeticMessages;
}

/** How one number is computed: the formula with its places filled in, and every step with its numbers. */
export function Arithmetic(props: ArithmeticProps) {
  const { row, rowRole, between, column, columnRole, value, formula, steps, note, words } = props;
  return (
    <div class="arithmetic">
      <p key={`${row} ${column}`}>
        <b>
          {words.why} <bdi class={`is-${rowRole}`}>{row}</bdi>
          {between}
          <bdi class={`is-${columnRole}`}>{column}</bdi> {words.is}{" "}
          <span class="numeral">{value}</span>
        </b>
      </p>
      {steps.length > 0 && (
        <>
          <ArithmeticFormula key={`formula ${row} ${column}`} formula={formula} />
          <ol class="steps">
            {steps.map(({ kind, text, result, terms }) => (
              <li key={kind}>
                {text} = <b key={result}>{result}</b>
                {terms && <Terms {...terms} />}
              </li>
            ))}
          </ol>
        </>
      )}
      {note && <p class="words">{note}</p>}
    </div>
  );
}
