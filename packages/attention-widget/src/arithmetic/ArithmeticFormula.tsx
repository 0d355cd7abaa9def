import type { ComponentChildren } from "preact";
import type { ArithmeticPicture } from "../picture/cell/arithmeticPicture.js";
import type { Stage } from "../settings/stages.js";
import type { Conditions } from "../transforms/arithmetic/step.js";

type ArithmeticFormulaProps = Pick<
  ArithmeticPicture,
  "stage" | "symbol" | "shortRow" | "shortColumn" | "experiment" | "hasBias"
>;

/** The formula of the step for one cell, with its row and column as indices. */
export function ArithmeticFormula(props: ArithmeticFormulaProps) {
  const { stage, symbol, shortRow, shortColumn, experiment, hasBias } = props;
  return (
    <div class="arithmetic-formula">
      <math class="formula" display="inline">
        <mrow>
          {lawOf(
            stage,
            symbol,
            experiment,
            <mtext>{shortRow}</mtext>,
            <mtext>{shortColumn}</mtext>,
          )}
          {hasBias ? [<mo>+</mo>, at("b", <mtext>{shortColumn}</mtext>)] : null}
        </mrow>
      </math>
    </div>
  );
}

const places = (indices: readonly ComponentChildren[]) => (
  <mrow>
    {indices.map((index, i) => (
      <>
        {i === 0 ? null : <mo separator>,</mo>}
        {index}
      </>
    ))}
  </mrow>
);
const at = (letter: string, ...indices: readonly ComponentChildren[]) => (
  <msub>
    <mi>{letter}</mi>
    {places(indices)}
  </msub>
);
/** A parameter of one of the matrices W, named after their result. */
const weightAt = (name: string, ...indices: readonly ComponentChildren[]) => (
  <msubsup>
    <mi>W</mi>
    {places(indices)}
    <mi mathvariant="normal">{name}</mi>
  </msubsup>
);
const line = (...parts: readonly ComponentChildren[]) => <mrow>{parts}</mrow>;
const equals = <mo>=</mo>;
const ROOT = (
  <mrow>
    <mo>√</mo>
    <msub>
      <mi>d</mi>
      <mi mathvariant="normal">k</mi>
    </msub>
  </mrow>
);
const j = <mi>j</mi>;
const sumOver = (index: ComponentChildren) => (
  <munder>
    <mo>∑</mo>
    {index}
  </munder>
);

const exp = (of: ComponentChildren) => (
  <mrow>
    <mi>exp</mi>
    <mo>(</mo>
    {of}
    <mo>)</mo>
  </mrow>
);

function lawOf(
  stage: Stage,
  symbol: string,
  { isScaled, temperature }: Conditions,
  row: ComponentChildren,
  column: ComponentChildren,
): ComponentChildren {
  switch (stage) {
    case "inputs":
      return at("X", row, column);
    case "projected":
      return line(
        at(symbol, row, column),
        equals,
        sumOver(j),
        at("X", row, j),
        weightAt(symbol, j, column),
      );
    case "scores":
      return line(at("s", row, column), equals, at("q", row), <mo>·</mo>, at("k", column));
    case "scaledScores":
      return line(
        at("s′", row, column),
        equals,
        isScaled ? (
          <mfrac>
            {at("s", row, column)}
            {ROOT}
          </mfrac>
        ) : (
          at("s", row, column)
        ),
      );
    case "maskedScores":
      return line(
        at("m", row, column),
        equals,
        at("s′", row, column),
        <mo>+</mo>,
        at("M", row, column),
      );
    case "weights": {
      const cooled = temperature === 1 ? null : [<mo>/</mo>, <mi>τ</mi>];
      return line(
        at("a", row, column),
        equals,
        <mfrac>
          <mrow>{exp([at("m", row, column), cooled])}</mrow>
          <mrow>
            {sumOver(j)}
            {exp([at("m", row, j), cooled])}
          </mrow>
        </mfrac>,
      );
    }
    case "headOutputs":
      return line(at("h", row, column), equals, sumOver(j), at("a", row, j), at("v", j, column));
    case "output":
      return line(
        at("o", row, column),
        equals,
        sumOver(j),
        at("c", row, j),
        weightAt("O", j, column),
      );
  }
}
