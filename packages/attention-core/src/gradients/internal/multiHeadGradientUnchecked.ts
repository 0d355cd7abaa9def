import { attentionUnchecked } from "../../attention.js";
import { gateOutputUnchecked } from "../../gateOutput.js";
import { layerInputs } from "../../internal/layerInputs.js";
import { mergeHeadsUnchecked } from "../../mergeHeads.js";
import { multiHeadAttentionUnchecked } from "../../multiHeadAttention.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import { projectUnchecked } from "../../project.js";
import type { Projections } from "../../projections.js";
import type { Matrix } from "../../shape.js";
import { splitHeadsUnchecked } from "../../splitHeads.js";
import { attentionGradientUnchecked } from "../attentionGradient.js";
import type { MultiHeadGradients } from "../multiHeadGradients.js";
import { add } from "./add.js";
import { gateGradient } from "./gateGradient.js";
import { headsGradient } from "./headsGradient.js";
import { projectionGradient } from "./projectionGradient.js";
import { repeatGradient } from "./repeatGradient.js";

/**
 * The gradients of a layer, without argument checks: figure 2 from the top down. Each step of the layer is gone through
 * in reverse, and every gradient has the shape of what it belongs to.
 *
 * Queries and keys are projected once more, since the stages have them only after norm and rotation, while the gradient
 * of the norm needs them before it.
 *
 * @param inputs - X: [queries, dInput]
 * @param projections - each matrix [dInput, dOutput], all heads side by side
 * @param outputGradient - ∂loss/∂output: [queries, dOutput]
 * @returns a gradient for each of these and for the options, in the shape of what it belongs to
 */
export function multiHeadGradientUnchecked(
  inputs: Matrix,
  projections: Projections,
  outputGradient: Matrix,
  options: MultiHeadOptions,
): MultiHeadGradients {
  const { heads, gate } = options;
  const { context, keyValueHeads, queryHeads, keyHeads } = layerInputs(inputs, options);
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  const { headOutputs, concatenated, ...attended } = stagesOf(inputs, projections, options);
  // [queries, dInput] -> [heads, queries, dHead]
  const plainQueries = splitHeadsUnchecked(projectUnchecked(inputs, query, queryBias), heads);
  // [keys, dContext] -> [keyValueHeads, keys, dHead]
  const plainKeys = splitHeadsUnchecked(projectUnchecked(context, key, keyBias), keyValueHeads);

  const gated = gateOutputUnchecked(concatenated, gate);
  // [queries, dOutput] -> [queries, heads · dValue]
  const outputGradients = projectionGradient(gated, output, outputBias, outputGradient);
  const gates = gateGradient(concatenated, gate, outputGradients.inputs); // same shape
  // [queries, heads · dValue] -> [heads, queries, dValue]
  const headGradient = splitHeadsUnchecked(gates.output, heads);
  const attention = { ...attended, output: headOutputs };
  const attentionGradients = attentionGradientUnchecked(attention, headGradient, options);
  // [heads, keys, dHead] -> [keyValueHeads, keys, dHead]
  const keyGradient = repeatGradient(attentionGradients.keys, keyValueHeads);
  // [heads, keys, dValue] -> [keyValueHeads, keys, dValue]
  const valueGradient = repeatGradient(attentionGradients.values, keyValueHeads);
  const queryVectors = headsGradient(attentionGradients.queries, plainQueries, queryHeads); // same shape
  const keyVectors = headsGradient(keyGradient, plainKeys, keyHeads); // same shape
  // [heads, queries, dHead] -> [queries, heads · dHead]
  const mergedQueries = mergeHeadsUnchecked(queryVectors.vectors);
  // [keyValueHeads, keys, dHead] -> [keys, keyValueHeads · dHead]
  const mergedKeys = mergeHeadsUnchecked(keyVectors.vectors);
  // [keyValueHeads, keys, dValue] -> [keys, keyValueHeads · dValue]
  const mergedValues = mergeHeadsUnchecked(valueGradient);
  // [queries, heads · dHead] -> [queries, dInput]
  const queryGradients = projectionGradient(inputs, query, queryBias, mergedQueries);
  // [keys, keyValueHeads · dHead] -> [keys, dContext]
  const keyGradients = projectionGradient(context, key, keyBias, mergedKeys);
  // [keys, keyValueHeads · dValue] -> [keys, dContext]
  const valueGradients = projectionGradient(context, value, valueBias, mergedValues);
  const contextGradient = add(keyGradients.inputs, valueGradients.inputs); // [keys, dContext]
  return {
    inputs: options.context ? queryGradients.inputs : add(queryGradients.inputs, contextGradient),
    ...(options.context && { context: contextGradient }),
    projections: {
      query: queryGradients.projection,
      key: keyGradients.projection,
      value: valueGradients.projection,
      output: outputGradients.projection,
      queryBias: queryGradients.bias,
      keyBias: keyGradients.bias,
      valueBias: valueGradients.bias,
      outputBias: outputGradients.bias,
    },
    bias: options.biasBeforeCap ? attentionGradients.scaledScores : attentionGradients.maskedScores,
    scale: attentionGradients.scale,
    ...(attentionGradients.sinks && { sinks: attentionGradients.sinks }),
    ...(queryVectors.gain && { queryGain: queryVectors.gain }),
    ...(keyVectors.gain && { keyGain: keyVectors.gain }),
    ...(gates.gate && { gate: gates.gate }),
  };
}

/** The stages of the layer, with the name of the gradient in errors. */
function stagesOf(inputs: Matrix, projections: Projections, options: MultiHeadOptions) {
  const attendHeads: typeof attentionUnchecked = (_, ...rest) =>
    attentionUnchecked("multiHeadGradient", ...rest);
  const steps = { project: projectUnchecked, attendHeads };
  return multiHeadAttentionUnchecked(inputs, projections, options, steps);
}
