import type { Matrix, Shape, Tensor, Vector } from "attention-core";
import { describeValue } from "../../checks/describeValue.js";
import type { Dimensions } from "../config/dimensions.js";
import { refuseCheckpoint } from "../config/refuseCheckpoint.js";
import type { LayerStack } from "../families/layerStack.js";
import type { Linear } from "../network/linear.js";
import type { Norm } from "../network/norm.js";
import { transpose } from "../network/transpose.js";
import type { ParameterMap } from "./parameterMap.js";
import { refuseUnread } from "./refuseUnread.js";
import { requireShape } from "./requireShape.js";

/** The parts of one network by their names in it, each refused unless it is there and fits. */
export interface ModelParameters {
  has(name: string): boolean;
  matrix(name: string, rows: number, columns: number): Matrix;
  /** Any parameter, by its whole name in the network. */
  whole<const S extends Shape>(name: string, shape: S): Tensor<S>;
  /**
   * A matrix in the order in which it multiplies, however the architecture stores it, and its bias, which is required
   * where it must have one.
   */
  linear(name: string, dInput: number, dOutput: number, mustHaveBias?: boolean): Linear;
  /** A norm of dModel numbers, unless another width is given. */
  norm(name: string, width?: number): Norm;
  /** Refused unless it is there. */
  mustHave(name: string): void;
  /** A matrix outside the network, which may not be there: [dEmbedding, vocabulary] as it multiplies. */
  languageHead(name: string, hasBias: boolean): Linear | undefined;
  /** A bias outside the network, which may not be there: [1, vocabulary] -> [vocabulary] */
  languageHeadBias(name: string): Vector | undefined;
  /** Refuses parameters of the layers that nothing has read, since they would change the computation. */
  refuseUnread(): void;
}

/**
 * Finds a network among parameters, whatever the name of the model around it: `wte.weight` is also found as
 * `transformer.wte.weight`.
 *
 * @param parameters - of the whole model, by name
 * @param anchor - a parameter that every such network has
 * @param stack - how its matrices lie
 * @param dimensions - what the config says
 */
export function modelParameters(
  parameters: ParameterMap,
  anchor: string,
  stack: LayerStack,
  { dModel, dEmbedding, vocabulary, epsilon, storedLayers }: Dimensions,
): ModelParameters {
  const { isTransposed } = stack;
  const { isCentered, isLessOne, lacksBias } = stack.norm;
  const ending = (part: string) =>
    [...parameters.keys()].find((name) => `.${name}`.endsWith(`.${part}`));
  // If there are two, layerFromCheckpoint refuses them.
  const prefix = ending(anchor)?.slice(0, -anchor.length) ?? "";
  const wasRead = new Set<string>();

  /** The first of some names that is there. */
  function read<const S extends Shape>(names: readonly string[], shape: S): Tensor<S> {
    const full = names.map((name) => prefix + name);
    const name = full.find((each) => parameters.has(each));
    if (name !== undefined) {
      wasRead.add(name);
      return requireShape(name, parameters.get(name), shape);
    }
    return refuseMissing(full);
  }

  /** Refuses parameters that have none of some names. */
  function refuseMissing(names: readonly string[]): never {
    const must = `have ${names.map(describeValue).join(" or ")}`;
    return refuseCheckpoint("parameters", must, `${parameters.size} others`);
  }

  const vector = (names: readonly string[], length: number): Vector => read(names, [length]);
  const matrix = (name: string, rows: number, columns: number): Matrix =>
    read([`${name}.weight`], [rows, columns]);
  const gain = ({ shape, data }: Vector): Vector => ({
    shape,
    data: isLessOne ? data.map((entry) => entry + 1) : data,
  });
  /** A layer norm always has a bias here, if only of zeros, since a missing one means a root mean square norm. */
  const normBias = (name: string, width: number): Vector =>
    lacksBias
      ? { shape: [width], data: new Float32Array(width) }
      : vector([`${name}.bias`, `${name}.beta`], width);
  return {
    has: (name) => parameters.has(prefix + name),
    matrix,
    whole: (name, shape) => read([name], shape),
    linear: (name, dInput, dOutput, mustHaveBias = false) => ({
      projection: isTransposed
        ? transpose(matrix(name, dOutput, dInput)) // [dOutput, dInput] -> [dInput, dOutput]
        : matrix(name, dInput, dOutput),
      bias:
        mustHaveBias || parameters.has(`${prefix}${name}.bias`)
          ? vector([`${name}.bias`], dOutput)
          : undefined,
    }),
    norm: (name, width = dModel) => ({
      // Checkpoints that began in TensorFlow say gamma and beta.
      scale: gain(vector([`${name}.weight`, `${name}.gamma`], width)),
      bias: isCentered ? normBias(name, width) : undefined,
      epsilon,
    }),
    mustHave(name) {
      if (!parameters.has(prefix + name)) refuseMissing([prefix + name]);
    },
    languageHead(name, hasBias) {
      const [words, bias] = [ending(`${name}.weight`), ending(`${name}.bias`)];
      if (words === undefined) return undefined;
      if (hasBias && bias === undefined) refuseMissing([`${name}.bias`]);
      const matrix: Matrix = requireShape(words, parameters.get(words), [vocabulary, dEmbedding]);
      return {
        projection: transpose(matrix), // [vocabulary, dEmbedding] -> [dEmbedding, vocabulary]
        bias:
          bias === undefined ? undefined : requireShape(bias, parameters.get(bias), [vocabulary]),
      };
    },
    languageHeadBias(name) {
      if (!parameters.has(name)) return undefined;
      const { data } = requireShape(name, parameters.get(name), [1, vocabulary]);
      return { shape: [vocabulary], data };
    },
    refuseUnread: () => refuseUnread(parameters.keys(), prefix, wasRead, stack, storedLayers),
  };
}
