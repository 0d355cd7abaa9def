import type { LayerStack } from "./architecture.js";
import { columnsOf } from "./columnsOf.js";
import type { Dimensions } from "./dimensions.js";
import type { FeedForwardNames } from "./feedForwardNames.js";
import type { Linear } from "./linear.js";
import type { ModelParameters } from "./modelParameters.js";
import type { Experts, FeedForward } from "./network.js";
import { readExperts } from "./readExperts.js";
import { readRoutedExperts } from "./readRoutedExperts.js";

/**
 * The feed-forward of one layer, of whatever kind.
 *
 * @param at - where the layer lies in the network, with a dot at its end
 * @param found - the parameters of the network
 * @param names - what its matrices are called
 * @param dimensions - what the config says
 */
export function readFeedForward(
  at: string,
  found: ModelParameters,
  names: LayerStack["feedForward"],
  dimensions: Dimensions,
): FeedForward | Experts {
  if ("experts" in names) return readRoutedExperts(at, found, names, dimensions);
  if ("router" in names) return readExperts(at, found, names, dimensions);
  return readGatedFeedForward(at, found, names, dimensions);
}

/** One feed-forward network, gated or plain, by its names within the layer. */
export function readGatedFeedForward(
  at: string,
  found: ModelParameters,
  names: FeedForwardNames,
  dimensions: Dimensions,
): FeedForward {
  const { dModel, dHidden, activation } = dimensions;
  const { gate, hidden } = hiddenOf(at, found, names, dimensions);
  const output = found.linear(at + names.output, dHidden, dModel);
  const active = gate
    ? (x: number, through: number) => activation(through) * x
    : (x: number) => activation(x);
  return { gate, hidden, active, output };
}

/** The matrix to the hidden numbers, and that of their gate: by a name of its own, or above it. */
function hiddenOf(
  at: string,
  { linear }: ModelParameters,
  { gate, hidden, isFused }: FeedForwardNames,
  { dModel, dHidden }: Dimensions,
): Pick<FeedForward, "gate" | "hidden"> {
  if (isFused) {
    const both = linear(at + hidden, dModel, 2 * dHidden);
    // Each [dModel, 2 · dHidden] -> [dModel, dHidden]
    return { gate: outputsOf(both, 0, dHidden), hidden: outputsOf(both, dHidden, dHidden) };
  }
  return {
    gate: gate ? linear(at + gate, dModel, dHidden) : undefined,
    hidden: linear(at + hidden, dModel, dHidden),
  };
}

/** [dInput, dOutput] -> [dInput, count] */
function outputsOf({ projection, bias }: Linear, first: number, count: number): Linear {
  return {
    projection: columnsOf(projection, first, count),
    bias: bias && { shape: [count], data: bias.data.slice(first, first + count) },
  };
}
