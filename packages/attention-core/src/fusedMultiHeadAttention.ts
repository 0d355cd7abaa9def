import { gateOutputUnchecked } from "./gateOutput.js";
import { fusedHead } from "./internal/fusedHead.js";
import { fusedOutput } from "./internal/fusedOutput.js";
import { layerInputs } from "./internal/layerInputs.js";
import { normalizeAndRotate } from "./internal/normalizeAndRotate.js";
import { zeros } from "./internal/zeros.js";
import type { MultiHeadOptions } from "./multiHeadOptions.js";
import { projectUnchecked } from "./project.js";
import type { Projections } from "./projections.js";
import type { Matrix } from "./shape.js";

/**
 * Multi-head attention without its intermediates: the same output as `multiHeadAttention`, in memory that grows with
 * the tokens and not with their square.
 *
 *     output = concat(head₁, …, headₕ) · W^O
 *
 * A head is read where it lies, as columns of the projected inputs, so none is copied. The function is exported as
 * `withoutSimd.fusedMultiHeadAttention` of `attention-core/simd`.
 *
 * Source: Vaswani et al. 2017, section 3.2.2. Compare Rabe and Staats 2021, section 2, and Dao et al. 2022
 * (FlashAttention), section 3.1, which keep no whole row of scores in memory; here four are there at a time.
 *
 * @param inputs - X: [queries, dInput], unitless
 * @param projections - the learned matrices, all heads side by side
 * @param options - as for `multiHeadAttention`
 * @param out - [queries, dOutput]; takes the result, in place of a new tensor; its buffer is that of no other argument
 * @returns [queries, dOutput]
 * @throws RangeError if `heads` does not divide the projections' columns, shapes do not fit, an option is out of range,
 *   or `out` has another shape or the buffer of another argument
 * @throws TypeError if an argument is the wrong kind of thing
 */
export function fusedMultiHeadAttention(
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
  out?: Matrix,
): Matrix {
  const caller = "fusedMultiHeadAttention";
  const output = fusedOutput(caller, { inputs, projections, options, out });
  return fusedMultiHeadAttentionUnchecked({ inputs, projections, output }, options);
}

/** The inputs of a layer, its matrices, and where its output goes. */
interface LayerStages {
  readonly inputs: Matrix;
  readonly projections: Projections;
  readonly output: Matrix;
}

/** concat(head₁, …, headₕ) · W^O into `output`, without argument checks: [queries, dInput] -> [queries, dOutput] */
export function fusedMultiHeadAttentionUnchecked(
  { inputs, projections, output }: LayerStages,
  options: MultiHeadOptions,
): Matrix {
  const { heads, gate } = options;
  const { context, keyValueHeads, queryHeads, keyHeads } = layerInputs(inputs, options);
  const { query, key, value, queryBias, keyBias, valueBias, outputBias } = projections;
  const [queryCount] = inputs.shape;
  const [keyCount] = context.shape;
  const dHead = query.shape[1] / heads;
  const dValue = value.shape[1] / keyValueHeads;

  const queries = projectUnchecked(inputs, query, queryBias); // [queries, dInput] -> [queries, heads · dHead]
  const keys = projectUnchecked(context, key, keyBias); // [keys, dContext] -> [keys, keyValueHeads · dHead]
  const inPlace = ({ shape: [tokens, stride], data }: Matrix) => ({ data, tokens, dHead, stride });
  normalizeAndRotate(inPlace(queries), queryHeads);
  normalizeAndRotate(inPlace(keys), keyHeads);
  const values = projectUnchecked(context, value, valueBias); // [keys, dContext] -> [keys, keyValueHeads · dValue]
  const concatenated = zeros<Matrix["shape"]>([queryCount, heads * dValue]);
  const attendHead = fusedHead({ queries: queryCount, keys: keyCount, dHead, dValue }, options);
  for (let head = 0; head < heads; head++) {
    const keyValueHead = Math.floor((head * keyValueHeads) / heads);
    attendHead(head, {
      queries: [queries.data, head * dHead, heads * dHead],
      keys: [keys.data, keyValueHead * dHead, keyValueHeads * dHead],
      values: [values.data, keyValueHead * dValue, keyValueHeads * dValue],
      output: [concatenated.data, head * dValue, heads * dValue],
    }); // [queries, dHead], [keys, dHead], [keys, dValue] -> [queries, dValue]
  }
  const gatedOutputs = gateOutputUnchecked(concatenated, gate); // same shape
  // [queries, heads · dValue] -> [queries, dOutput]
  output.data.set(projectUnchecked(gatedOutputs, projections.output, outputBias).data);
  return output;
}
