import type { FormulaIndex, FormulaNode } from "../picture/cell/cellFormula.js";

/** The formula of the stage for one cell, in MathML. */
export function ArithmeticFormula({ formula }: { readonly formula: readonly FormulaNode[] }) {
  return (
    <div class="arithmetic-formula">
      <math class="formula" display="inline">
        <Row nodes={formula} />
      </math>
    </div>
  );
}

function Row({ nodes }: { readonly nodes: readonly FormulaNode[] }) {
  return <mrow>{nodes.map(nodeElement)}</mrow>;
}

const nodeElement = (node: FormulaNode, i: number) => <Node key={i} {...node} />;

/** A part of the formula; a root is a sign and not <msqrt>, as in the formula of a stage. */
function Node(node: FormulaNode) {
  switch (node.kind) {
    case "sign":
      return <mo>{node.text}</mo>;
    case "variable":
      return <mi>{node.text}</mi>;
    case "number":
      return <NumberOfMatrix {...node} />;
    case "root":
      return (
        <mrow>
          <mo>√</mo>
          <msub>
            <mi>d</mi>
            <mi mathvariant="normal">k</mi>
          </msub>
        </mrow>
      );
    case "sum":
      return (
        <munder>
          <mo>∑</mo>
          <mi>{node.over}</mi>
        </munder>
      );
    case "exp":
      return (
        <mrow>
          <mi>exp</mi>
          <mo>(</mo>
          {node.of.map(nodeElement)}
          <mo>)</mo>
        </mrow>
      );
    case "fraction":
      return (
        <mfrac>
          <Row nodes={node.above} />
          <Row nodes={node.below} />
        </mfrac>
      );
  }
}

/** A letter with its indices below it, and above it what distinguishes it. */
function NumberOfMatrix({ letter, above, indices }: Extract<FormulaNode, { kind: "number" }>) {
  if (above === null) {
    return (
      <msub>
        <mi>{letter}</mi>
        <Indices indices={indices} />
      </msub>
    );
  }
  return (
    <msubsup>
      <mi>{letter}</mi>
      <Indices indices={indices} />
      <mi mathvariant="normal">{above}</mi>
    </msubsup>
  );
}

function Indices({ indices }: { readonly indices: readonly FormulaIndex[] }) {
  return (
    <mrow>
      {indices.map(({ text, isVariable }, i) => (
        <>
          {i > 0 && <mo separator>,</mo>}
          {isVariable ? <mi>{text}</mi> : <mtext>{text}</mtext>}
        </>
      ))}
    </mrow>
  );
}
