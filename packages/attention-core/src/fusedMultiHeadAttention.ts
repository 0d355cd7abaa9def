import { checkMultiHead } from "./checkMultiHead.js";
import { fusedHead } from "./fusedHead.js";
import { mergeHeads, splitHeads } from "./heads.js";
import type { MultiHeadOptions, Projections } from "./multiHeadOptions.js";
import { outOf } from "./outOf.js";
import { positioned } from "./positioned.js";
import { project } from "./project.js";
import { type Matrix, zeros } from "./shape.js";

/**
 * Multi-head attention without its intermediates: the same output as `multiHeadAttention`, in
 * memory that grows with the tokens and not with their square.
 *
 *     output = concat(head₀, …, headₕ) · W^O
 *
 * A head is read where it lies, as columns of the projected inputs, so none is copied.
 *
 * Source: Vaswani et al. 2017, section 3.2.2; Dao et al. 2022 (FlashAttention).
 *
 * @param inputs - X: [queries, dInput], unitless
 * @param projections - the learned matrices, all heads side by side
 * @param options - as for `multiHeadAttention`
 * @param out - takes the result, in place of a new tensor; its buffer is that of no other argument
 * @returns [queries, dOutput]
 * @throws RangeError if `heads` does not divide the projections' columns, or shapes do not fit
 * @throws TypeError if an argument is not a tensor
 */
export function fusedMultiHeadAttention(
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
  out?: Matrix,
): Matrix {
  const result = checkFusedMultiHead(inputs, projections, options, out);
  const { heads, context = inputs, keyValueHeads = heads, rotary } = options;
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  const counts = [inputs.shape[0], context.shape[0]] as const;

  let queries = project(inputs, query, queryBias); // -> [queries, heads · dHead]
  let keys = project(context, key, keyBias); // -> [keys, kv heads · dHead]
  const values = project(context, value, valueBias); // -> [keys, kv heads · dValue]
  if (rotary !== undefined) {
    const before = counts[1] - counts[0];
    queries = mergeHeads(positioned(splitHeads(queries, heads), rotary, before));
    keys = mergeHeads(positioned(splitHeads(keys, keyValueHeads), rotary));
  }
  const dHead = query.shape[1] / heads;
  const dValue = value.shape[1] / keyValueHeads;
  const concatenated = zeros<Matrix["shape"]>([counts[0], heads * dValue]);
  for (let head = 0; head < heads; head++) {
    const shared = Math.floor((head * keyValueHeads) / heads);
    fusedHead(
      [queries.data, head * dHead, heads * dHead],
      [keys.data, shared * dHead, keyValueHeads * dHead],
      [values.data, shared * dValue, keyValueHeads * dValue],
      [concatenated.data, head * dValue, heads * dValue],
      [...counts, dHead, dValue],
      head * counts[0] * counts[1],
      options,
    );
  }
  result.data.set(project(concatenated, output, outputBias).data);
  return result;
}

/** Refuses what `fusedMultiHeadAttention` cannot take; returns where its result goes. */
export function checkFusedMultiHead(
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
  out: Matrix | undefined,
): Matrix {
  const caller = "fusedMultiHeadAttention";
  checkMultiHead(caller, inputs, projections, options);
  const { context = inputs, bias } = options;
  const shape = [inputs.shape[0], projections.output.shape[1]];
  return outOf(caller, out, shape, [inputs, context, bias, ...Object.values(projections)]);
}
