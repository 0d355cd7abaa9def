import { attend } from "../../attention.js";
import { gateOutputUnchecked } from "../../gateOutput.js";
import { layerInputs } from "../../internal/layerInputs.js";
import { mergeHeadsUnchecked } from "../../mergeHeads.js";
import { multiHeadBy } from "../../multiHeadAttention.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import { projectUnchecked } from "../../project.js";
import type { Projections } from "../../projections.js";
import type { Matrix } from "../../shape.js";
import { splitHeadsUnchecked } from "../../splitHeads.js";
import { attentionGradientUnchecked } from "../attentionGradient.js";
import type { MultiHeadGradients } from "../multiHeadGradients.js";
import { add } from "./add.js";
import { throughGate } from "./throughGate.js";
import { throughHeads } from "./throughHeads.js";
import { throughProjection } from "./throughProjection.js";
import { throughRepeat } from "./throughRepeat.js";

/**
 * The gradients of a layer, without argument checks: figure 2 from the top down. Each step of the layer is
 * gone through in reverse, and every gradient has the shape of what it belongs to.
 */
export function throughMultiHead(
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
