import type { AttentionTrace } from "attention-core";
import { formatValue } from "../picture/describeCell.js";
import type { Panel } from "../picture/panels.js";
import type { Stage } from "../settings/stages.js";
import { arithmeticOf } from "../transforms/arithmetic/arithmeticOf.js";
import type { Conditions, Step } from "../transforms/arithmetic/steps.js";
import type { ArithmeticMessages } from "../words/arithmeticMessages.js";
import { formatDigits } from "../words/formatDigits.js";
import { tokenNames } from "../words/tokenNames.js";
import { ArithmeticFormula } from "./ArithmeticFormula.js";
import { Terms } from "./Terms.js";

interface ArithmeticProps {
  readonly trace: AttentionTrace;
  readonly layer: number;
  readonly head: number;
  readonly stage: Stage;
  readonly panel: Panel;
  readonly row: number;
  readonly column: number;
  /** The conditions of the experiment on the layer. */
  readonly experiment: Conditions;
  readonly messages: ArithmeticMessages;
}

/** How many terms are shown if the value itself is the sum. */
const SHOWN_TERMS = 4;

/** The arithmetic of one value: the formula with its indices filled in, and every step with its values. */
export function Arithmetic(props: ArithmeticProps) {
  const { trace, layer, head, stage, panel, row, column, experiment, messages } = props;
  const data = trace.layers[layer];
  const value = panel.values[row * panel.columnLabels.length + column];
  const rowName = panel.rowLabels[row];
  if (data === undefined || value === undefined || rowName === undefined) return null;
  const isPairs = panel.columnAxis === "key";
  const columnName = isPairs ? (panel.columnLabels[column] ?? "") : messages.component(column + 1);
  const place = { head, symbol: panel.symbol, row, column };
  const keyNames = tokenNames(trace.keyTokens);
  const steps = arithmeticOf({ layer: data, stage, place, value, experiment, keyNames });
  return (
    <div class="arithmetic">
      <p>
        <b>
          {messages.why} <bdi class={`is-${isPairs ? "query" : panel.role}`}>{rowName}</bdi>
          {isPairs ? " → " : ", "}
          <bdi class={isPairs ? "is-key" : ""}>{columnName}</bdi> {messages.is}{" "}
          <span class="numeral">{formatValue(stage, value)}</span>
        </b>
      </p>
      {steps.length === 0 ? (
        <p class="words">{stage === "inputs" ? messages.given(layer) : messages.unknown}</p>
      ) : (
        <>
          <ArithmeticFormula
            stage={stage}
            symbol={panel.symbol}
            row={rowName}
            column={columnName}
            experiment={experiment}
            hasBias={steps.some(({ kind }) => kind === "bias")}
          />
          <ol class="steps">
            {steps.map((step) => (
              <StepLine
                key={step.kind}
                step={step}
                shown={steps[0] === step && steps.length < 3 ? SHOWN_TERMS : 0}
                messages={messages}
              />
            ))}
          </ol>
          {steps.some(({ kind }) => kind === "largest") ? (
            <p class="words">{messages.largest}</p>
          ) : null}
        </>
      )}
    </div>
  );
}

interface StepLineProps {
  readonly step: Step;
  /** How many terms of a sum are shown at once. */
  readonly shown: number;
  readonly messages: ArithmeticMessages;
}

function StepLine({ step, shown, messages }: StepLineProps) {
  return (
    <li>
      {messages.step(step)} = <b>{formatDigits(step.result)}</b>
      {step.kind === "product" ? <Terms {...step} shown={shown} messages={messages} /> : null}
    </li>
  );
}
