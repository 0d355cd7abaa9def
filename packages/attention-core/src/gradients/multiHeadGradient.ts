import { attend } from "../attention.js";
import { gateOutputUnchecked } from "../gateOutput.js";
import { checkMultiHead } from "../internal/checks/checkMultiHead.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { layerInputs } from "../internal/layerInputs.js";
import { mergeHeadsUnchecked } from "../mergeHeads.js";
import { multiHeadBy } from "../multiHeadAttention.js";
import type { MultiHeadOptions } from "../multiHeadOptions.js";
import { projectUnchecked } from "../project.js";
import type { Projections } from "../projections.js";
import type { Matrix } from "../shape.js";
import { splitHeadsUnchecked } from "../splitHeads.js";
import { attentionGradientUnchecked } from "./attentionGradient.js";
import { add } from "./internal/add.js";
import { throughGate } from "./internal/throughGate.js";
import { throughHeads } from "./internal/throughHeads.js";
import { throughProjection } from "./internal/throughProjection.js";
import { throughRepeat } from "./internal/throughRepeat.js";
import type { MultiHeadGradients } from "./multiHeadGradients.js";

/**
 * The gradients of a whole layer: how a loss changes with the inputs, the learned matrices and the options
 * of `multiHeadAttention`, given how it changes with the output. That is all that training an attention-only
 * network takes. The layer is computed again on the way.
 *
 *     ∂W^O = concat(head₁, …, headₕ)ᵀ · ∂output
 *     ∂(head₁, …, headₕ) = split(∂output · (W^O)ᵀ)
 *     (∂Q, ∂K, ∂V) = attentionGradient(∂head)
 *     ∂W^Q = Xᵀ · ∂Q
 *     ∂X = ∂Q · (W^Q)ᵀ + ∂K · (W^K)ᵀ + ∂V · (W^V)ᵀ
 *
 * Source: the chain rule on Vaswani et al. 2017, section 3.2.2.
 *
 * @category Gradients
 * @param inputs - X: [queries, dInput], unitless
 * @param projections - the learned matrices, all heads side by side
 * @param outputGradient - ∂loss/∂output: [queries, dOutput], unitless
 * @param options - as they were given to `multiHeadAttention`
 * @returns the gradients of all of these, each in the shape of what it belongs to
 * @throws RangeError if `multiHeadAttention` would, or `outputGradient` has not the shape of the output
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { multiHeadGradient, tensor, toNested } from "attention-core";
 *
 * const one = tensor([[1]]);
 * const layer = { query: one, key: one, value: tensor([[3]]), output: tensor([[5]]) };
 * const { inputs, projections } = multiHeadGradient(tensor([[2]]), layer, one, { heads: 1 });
 * console.log(toNested(inputs)); // [ [ 15 ] ]
 * console.log(toNested(projections.output)); // [ [ 6 ] ]
 * ```
 */
export function multiHeadGradient(
  inputs: Matrix,
  projections: Projections,
  outputGradient: Matrix,
  options: MultiHeadOptions,
): MultiHeadGradients {
  const caller = "multiHeadGradient";
  checkMultiHead(caller, inputs, projections, options);
  const [queries, dOutput] = [inputs.shape[0], projections.output.shape[1]];
  const axes = { outputGradient: [outputGradient, "queries dOutput"] } as const;
  checkShapes(caller, axes, { queries, dOutput });
  return throughMultiHead(inputs, projections, outputGradient, options);
}

/** The gradients, without argument checks: figure 2 from the top down. */
function throughMultiHead(
  inputs: Matrix,
  projections: Projections,
  outputGradient: Matrix,
  options: MultiHeadOptions,
): MultiHeadGradients {
  const { heads, gate } = options;
  const { context, keyValueHeads, queryHeads, keyHeads } = layerInputs(inputs, options);
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  const attendHeads: typeof attend = (_, ...rest) => attend("multiHeadGradient", ...rest);
  const stages = multiHeadBy(inputs, projections, options, projectUnchecked, attendHeads);
  const { headOutputs, concatenated, ...attended } = stages;
  const plainQueries = splitHeadsUnchecked(projectUnchecked(inputs, query, queryBias), heads); // [queries, dInput] -> [heads, queries, dHead]
  const plainKeys = splitHeadsUnchecked(projectUnchecked(context, key, keyBias), keyValueHeads); // [keys, dContext] -> [keyValueHeads, keys, dHead]

  const out = throughProjection(
    gateOutputUnchecked(concatenated, gate),
    output,
    outputBias,
    outputGradient,
  ); // [queries, dOutput] -> [queries, heads · dValue]
  const gates = throughGate(concatenated, gate, out.inputs); // same shape
  const headGradient = splitHeadsUnchecked(gates.output, heads); // [queries, heads · dValue] -> [heads, queries, dValue]
  const through = attentionGradientUnchecked(
    { ...attended, output: headOutputs },
    headGradient,
    options,
  );
  const keyGradient = throughRepeat(through.keys, keyValueHeads); // [heads, keys, dHead] -> [keyValueHeads, keys, dHead]
  const valueGradient = throughRepeat(through.values, keyValueHeads); // [heads, keys, dValue] -> [keyValueHeads, keys, dValue]
  const queryVectors = throughHeads(through.queries, plainQueries, queryHeads); // same shape
  const keyVectors = throughHeads(keyGradient, plainKeys, keyHeads); // same shape
  const ofQuery = throughProjection(
    inputs,
    query,
    queryBias,
    mergeHeadsUnchecked(queryVectors.vectors),
  ); // [heads, queries, dHead] -> [queries, dInput]
  const ofKey = throughProjection(context, key, keyBias, mergeHeadsUnchecked(keyVectors.vectors)); // [keyValueHeads, keys, dHead] -> [keys, dContext]
  const ofValue = throughProjection(context, value, valueBias, mergeHeadsUnchecked(valueGradient)); // [keyValueHeads, keys, dValue] -> [keys, dContext]
  const ofContext = add(ofKey.inputs, ofValue.inputs); // [keys, dContext]
  return {
    inputs: options.context ? ofQuery.inputs : add(ofQuery.inputs, ofContext),
    ...(options.context && { context: ofContext }),
    projections: {
      query: ofQuery.projection,
      key: ofKey.projection,
      value: ofValue.projection,
      output: out.projection,
      queryBias: ofQuery.bias,
      keyBias: ofKey.bias,
      valueBias: ofValue.bias,
      outputBias: out.bias,
    },
    bias: options.biasBeforeCap ? through.scaledScores : through.maskedScores,
    scale: through.scale,
    ...(through.sinks && { sinks: through.sinks }),
    ...(queryVectors.gain && { queryGain: queryVectors.gain }),
    ...(keyVectors.gain && { keyGain: keyVectors.gain }),
    ...(gates.gate && { gate: gates.gate }),
  };
}
