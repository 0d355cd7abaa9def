import type { Dimensions } from "../config/dimensions.js";
import type { FeedForwardNames } from "../families/feedForwardNames.js";
import { columnsOf } from "../network/columnsOf.js";
import type { Linear } from "../network/linear.js";
import type { FeedForward } from "../network/network.js";
import type { ModelParameters } from "./modelParameters.js";

/** One feed-forward network, gated or plain, by its names within the layer. */
export function readGatedFeedForward(
  prefix: string,
  found: ModelParameters,
  names: FeedForwardNames,
  dimensions: Dimensions,
): FeedForward {
  const { dModel, dHidden, activation, feedForwardBias } = dimensions;
  const { gate, hidden } = hiddenOf(prefix, found, names, dimensions);
  const output = found.linear(prefix + names.output, dHidden, dModel, feedForwardBias);
  const active = gate
    ? (x: number, through: number) => activation(through) * x
    : (x: number) => activation(x);
  return { gate, hidden, active, output };
}

/** The matrix to the hidden numbers, and that of their gate: by a name of its own, or above it. */
function hiddenOf(
  prefix: string,
  { linear }: ModelParameters,
  { gate, hidden, isFused }: FeedForwardNames,
  { dModel, dHidden, feedForwardBias }: Dimensions,
): Pick<FeedForward, "gate" | "hidden"> {
  if (isFused) {
    const both = linear(prefix + hidden, dModel, 2 * dHidden, feedForwardBias);
    // Each [dModel, 2 · dHidden] -> [dModel, dHidden]
    return { gate: outputsOf(both, 0, dHidden), hidden: outputsOf(both, dHidden, dHidden) };
  }
  return {
    gate: gate ? linear(prefix + gate, dModel, dHidden, feedForwardBias) : undefined,
    hidden: linear(prefix + hidden, dModel, dHidden, feedForwardBias),
  };
}

/** [dInput, dOutput] -> [dInput, count] */
function outputsOf({ projection, bias }: Linear, first: number, count: number): Linear {
  return {
    projection: columnsOf(projection, first, count),
    bias: bias && { shape: [count], data: bias.data.slice(first, first + count) },
  };
}
