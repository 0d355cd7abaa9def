import { type AttentionOptions, type AttentionStages, attention } from "./attention.js";
import { checkMultiHead } from "./checkMultiHead.js";
import { mergeHeads, splitHeads } from "./heads.js";
import { type RotaryOptions, rotatePositions } from "./positions/rotatePositions.js";
import { project } from "./projection.js";
import { repeatHeads } from "./repeatHeads.js";
import type { HeadTensor, Matrix, Vector } from "./shape.js";

/**
 * The learned matrices of one attention layer, each `[dInput, dOutput]`, all heads side by side.
 * PyTorch's `nn.Linear` keeps its weight the other way round, `[dOutput, dInput]`.
 *
 * @category Multi-head attention
 */
export interface Projections {
  /** W^Q: [dInput, dModel], with dModel = heads · dHead. */
  readonly query: Matrix;
  /** W^K: [dContext, dModel], or narrower for grouped queries: [dContext, keyValueHeads · dHead]. */
  readonly key: Matrix;
  /** W^V: [dContext, heads · dValue], or narrower: [dContext, keyValueHeads · dValue]. */
  readonly value: Matrix;
  /** W^O: [heads · dValue, dOutput]. */
  readonly output: Matrix;
  /** [dModel]; none when left out. */
  readonly queryBias?: Vector | undefined;
  /** As wide as `key`; none when left out. */
  readonly keyBias?: Vector | undefined;
  /** As wide as `value`; none when left out. */
  readonly valueBias?: Vector | undefined;
  /** [dOutput]; none when left out. */
  readonly outputBias?: Vector | undefined;
}

/**
 * What {@link multiHeadAttention} needs to know besides its inputs and matrices.
 *
 * @category Multi-head attention
 */
export interface MultiHeadOptions extends AttentionOptions<HeadTensor["shape"]> {
  /** How many heads share the columns of the projections; divides them. */
  readonly heads: number;
  /**
   * How many heads keys and values have (grouped-query attention); divides `heads`. 1 is
   * multi-query attention.
   * @defaultValue heads
   */
  readonly keyValueHeads?: number | undefined;
  /**
   * Rotary positions for queries and keys; none when left out. With more keys than queries the
   * positions of the queries end where those of the keys end, as in `causalMask`.
   */
  readonly rotary?: RotaryOptions | undefined;
  /**
   * What keys and values are made from in cross-attention, [keys, dContext].
   * @defaultValue the inputs (self-attention)
   */
  readonly context?: Matrix | undefined;
}

/**
 * Everything that {@link multiHeadAttention} computes, in the order it is computed.
 *
 * @category Multi-head attention
 */
export interface MultiHeadStages extends Omit<AttentionStages<HeadTensor["shape"]>, "output"> {
  /** A·V of each head: [heads, queries, dValue]. */
  readonly headOutputs: HeadTensor;
  /** The heads side by side: [queries, heads · dValue]. */
  readonly concatenated: Matrix;
  /** concat · W^O: [queries, dOutput]. */
  readonly output: Matrix;
}

/**
 * Multi-head attention: several attentions side by side, each in its own projection of the inputs.
 *
 *     headᵢ = attention(X · Wᵢ^Q, C · Wᵢ^K, C · Wᵢ^V)
 *     output = concat(head₀, …, headₕ) · W^O
 *
 * Source: Vaswani et al. 2017, section 3.2.2, figure 2.
 *
 * @category Multi-head attention
 * @param inputs - X: [queries, dInput], unitless
 * @param projections - the learned matrices, all heads side by side
 * @param options - heads, keyValueHeads, rotary, context (C) for cross-attention, and what
 *   `attention` takes
 * @returns every stage; `output` is [queries, dOutput]
 * @throws RangeError if `heads` does not divide the projections' columns, or shapes do not fit
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { multiHeadAttention, tensor, toNested } from "attention-core";
 *
 * const identity = tensor([[1, 0], [0, 1]]);
 * const projections = { query: identity, key: identity, value: identity, output: identity };
 * const { weights } = multiHeadAttention(tensor([[0, 0], [0, 0]]), projections, { heads: 2 });
 * console.log(weights.shape); // [ 2, 2, 2 ]
 * console.log(toNested(weights)[0]); // [ [ 0.5, 0.5 ], [ 0.5, 0.5 ] ]
 * ```
 */
export function multiHeadAttention(
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
): MultiHeadStages {
  checkMultiHead("multiHeadAttention", inputs, projections, options);
  const { heads, context = inputs, keyValueHeads = heads } = options;
  const { query, key, value, queryBias, keyBias, valueBias } = projections;

  const queries = splitHeads(project(inputs, query, queryBias), heads); // -> [heads, queries, dHead]
  const keys = splitHeads(project(context, key, keyBias), keyValueHeads); // -> [kv heads, keys, dHead]
  const values = splitHeads(project(context, value, valueBias), keyValueHeads); // -> [kv heads, keys, dValue]
  const { output: headOutputs, ...stages } = attention(
    positioned(queries, options, context.shape[0] - inputs.shape[0]),
    repeatHeads(positioned(keys, options), heads / keyValueHeads), // -> [heads, keys, dHead]
    repeatHeads(values, heads / keyValueHeads),
    options,
  );
  const concatenated = mergeHeads(headOutputs); // [heads, queries, dValue] -> [queries, heads · dValue]
  const output = project(concatenated, projections.output, projections.outputBias);
  return { ...stages, headOutputs, concatenated, output };
}

/** Queries or keys turned by their positions, where that is asked for; `before` tokens come first. */
function positioned(vectors: HeadTensor, { rotary }: MultiHeadOptions, before = 0): HeadTensor {
  if (rotary === undefined) return vectors;
  return rotatePositions(vectors, { ...rotary, offset: (rotary.offset ?? 0) + before });
}
