import { softmax, tensor } from "attention-core";
import type { Dimensions } from "../config/dimensions.js";
import type { StackedExpertsNames } from "../families/feedForwardNames.js";
import type { Linear } from "../network/linear.js";
import type { Experts } from "../network/network.js";
import type { ModelParameters } from "./modelParameters.js";
import { readMxfp4 } from "./readMxfp4.js";

/**
 * A mixture of experts, whose matrices each hold all experts, as they multiply: [experts, dInput, dOutput], or in 4
 * bits. Columns of the hidden one alternate between gate and hidden numbers.
 *
 * @param prefix - where the layer lies in the network, with a dot at its end
 * @param found - the parameters of the network
 * @param names - what its matrices are called
 * @param dimensions - what the config says
 */
export function readStackedExperts(
  prefix: string,
  found: ModelParameters,
  names: StackedExpertsNames,
  { dModel, dHidden, stackedExperts: sizes }: Dimensions,
): Experts {
  const { count, perToken, steepness, limit } = sizes!; // a family with experts has them in its config
  const all = (name: string, dInput: number, dOutput: number) => {
    const shape = [count, dInput, dOutput] as const;
    const isOfFourBits = ["_blocks", "_scales"].some((end) => found.has(prefix + name + end));
    const matrices = isOfFourBits
      ? readMxfp4(prefix + name, found, shape)
      : found.whole(prefix + name, shape).data;
    const biases = found.whole(`${prefix}${name}_bias`, [count, dOutput]).data;
    // [experts, dInput, dOutput] -> [dInput, dOutput], without a copy
    return (expert: number): Required<Linear> => ({
      projection: {
        shape: [dInput, dOutput],
        data: matrices.subarray(expert * dInput * dOutput, (expert + 1) * dInput * dOutput),
      },
      bias: {
        shape: [dOutput],
        data: biases.subarray(expert * dOutput, (expert + 1) * dOutput),
      },
    });
  };
  const hidden = all(names.hidden, dModel, 2 * dHidden);
  const output = all(names.output, dHidden, dModel);
  return {
    router: found.linear(prefix + names.router, dModel, count, true),
    sharesOf: (routerScores) => sharesOfChosen(routerScores, perToken),
    experts: Array.from({ length: count }, (_, expert) => ({
      // Each [dModel, 2 · dHidden] -> [dModel, dHidden]
      gate: everySecond(hidden(expert), 0),
      hidden: everySecond(hidden(expert), 1),
      active: clampedGate(steepness, limit),
      output: output(expert),
    })),
  };
}

/**
 * The gated activation of gpt-oss: the hidden number and its gate are clamped to a limit, and 1 is added to the number.
 *
 *     g = min(gate, limit)
 *     active = (min(max(x, −limit), limit) + 1) · g · sigmoid(steepness · g)
 *
 * Source: OpenAI 2025, `swiglu` in gpt-oss.
 */
function clampedGate(steepness: number, limit: number) {
  return (x: number, gate: number): number => {
    const through = Math.min(gate, limit);
    const cut = Math.min(Math.max(x, -limit), limit);
    return ((cut + 1) * through) / (1 + Math.exp(-steepness * through));
  };
}

/**
 * The share of each expert that gpt-oss chooses for a token: a softmax over the chosen alone.
 *
 * Source: OpenAI 2025 (gpt-oss), section 2.
 */
function sharesOfChosen(scores: Float32Array, perToken: number): ReadonlyMap<number, number> {
  const chosen = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, perToken);
  const shares = softmax(tensor(chosen.map((expert) => scores[expert]!)));
  return new Map(chosen.map((expert, i) => [expert, shares.data[i]!]));
}

/** Every second column, from the first or the second on: [dInput, 2 · dOutput] -> [dInput, dOutput] */
function everySecond({ projection, bias }: Required<Linear>, first: 0 | 1): Linear {
  const [rows, columns] = projection.shape;
  const half = columns / 2; // so that entries of all rows alternate alike
  const data = new Float32Array(rows * half);
  for (let i = 0; i < data.length; i++) data[i] = projection.data[2 * i + first]!;
  return {
    projection: { shape: [rows, half], data },
    bias: bias && { shape: [half], data: bias.data.filter((_, i) => i % 2 === first) },
  };
}
