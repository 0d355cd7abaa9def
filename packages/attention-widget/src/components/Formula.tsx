import type { Stage } from "../view/stages.js";

/** The law of a step, as the paper writes it, with queries, keys and values in their colours. */
export function Formula({ stage }: { readonly stage: Stage }) {
  return (
    <math class="formula" display="inline">
      {FORMULAS[stage]}
    </math>
  );
}

const Q = <mi class="is-query">Q</mi>;
const V = <mi class="is-value">V</mi>;
const X = <mi>X</mi>;
const A = <mi>A</mi>;
const EQUALS = <mo>=</mo>;
const COMMA = (
  <>
    <mo separator>,</mo>
    <mspace width="0.6em" />
  </>
);
const SCORES = (
  <>
    {Q}
    <msup>
      <mi class="is-key">K</mi>
      <mo>⊤</mo>
    </msup>
  </>
);
// A sign and not <msqrt>: without a maths font some browsers draw that without its root.
const ROOT = (
  <>
    <mo>√</mo>
    <msub>
      <mi>d</mi>
      <mi>k</mi>
    </msub>
  </>
);
const SCALED = (
  <mfrac>
    <mrow>{SCORES}</mrow>
    <mrow>{ROOT}</mrow>
  </mfrac>
);

/** `X W^Q` */
function projected(part: "Q" | "K" | "V" | "O") {
  return (
    <msup>
      <mi>W</mi>
      <mi mathvariant="normal">{part}</mi>
    </msup>
  );
}

const FORMULAS = {
  inputs: (
    <>
      {X}
      <mo>∈</mo>
      <msup>
        <mi mathvariant="normal">ℝ</mi>
        <mrow>
          <mtext>tokens</mtext>
          <mo>×</mo>
          <msub>
            <mi>d</mi>
            <mtext>model</mtext>
          </msub>
        </mrow>
      </msup>
    </>
  ),
  projected: (
    <>
      {Q}
      {EQUALS}
      {X}
      {projected("Q")}
      {COMMA}
      <mi class="is-key">K</mi>
      {EQUALS}
      {X}
      {projected("K")}
      {COMMA}
      {V}
      {EQUALS}
      {X}
      {projected("V")}
    </>
  ),
  scores: (
    <>
      <mi>S</mi>
      {EQUALS}
      {SCORES}
    </>
  ),
  scaledScores: (
    <>
      <mi>S</mi>
      <mo>/</mo>
      {ROOT}
      {EQUALS}
      {SCALED}
    </>
  ),
  maskedScores: (
    <>
      {SCALED}
      <mo>+</mo>
      <mi>M</mi>
      {COMMA}
      <msub>
        <mi>M</mi>
        <mrow>
          <mi>i</mi>
          <mi>j</mi>
        </mrow>
      </msub>
      <mo>∈</mo>
      <mo>{"{"}</mo>
      <mn>0</mn>
      <mo separator>,</mo>
      <mo>−</mo>
      <mi mathvariant="normal">∞</mi>
      <mo>{"}"}</mo>
    </>
  ),
  weights: (
    <>
      {A}
      {EQUALS}
      <mi>softmax</mi>
      <mrow>
        <mo>(</mo>
        {SCALED}
        <mo>)</mo>
      </mrow>
    </>
  ),
  headOutputs: (
    <>
      <mi>head</mi>
      {EQUALS}
      {A}
      {V}
    </>
  ),
  output: (
    <>
      <mi>output</mi>
      {EQUALS}
      <mi>concat</mi>
      <mrow>
        <mo>(</mo>
        <msub>
          <mi>head</mi>
          <mn>1</mn>
        </msub>
        <mo separator>,</mo>
        <mo>…</mo>
        <mo>)</mo>
      </mrow>
      {projected("O")}
    </>
  ),
} as const satisfies Record<Stage, unknown>;
