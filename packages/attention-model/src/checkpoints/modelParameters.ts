import { type Matrix, type Shape, type Tensor, tensor, type Vector } from "attention-core";
import { show } from "../checks.js";
import type { DenseParameters } from "../network/parameters.js";
import type { Architecture } from "./architecture.js";
import type { Dimensions } from "./dimensions.js";
import type { Norm } from "./network.js";
import type { ParameterMap } from "./parameterMap.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";
import { transposed } from "./transposed.js";

/** The parts of one network by their names in it, each refused unless it is there and fits. */
export interface ModelParameters {
  matrix(name: string, rows: number, columns: number): Matrix;
  /** A matrix that lies as it multiplies, whatever way the architecture keeps it, and its bias. */
  dense(name: string, dInput: number, dOutput: number): DenseParameters;
  norm(name: string): Norm;
}

/**
 * Finds a network among parameters, whatever the name of the model around it: `wte.weight` is also
 * found as `transformer.wte.weight`.
 *
 * @param parameters - of the whole model, by name
 * @param architecture - a parameter that every such network has, and how its matrices lie
 * @param dimensions - what the config says
 */
export function modelParameters(
  parameters: ParameterMap,
  { embeddings, isTurned }: Architecture,
  { dModel, epsilon }: Dimensions,
): ModelParameters {
  const anchor = `${embeddings.words}.weight`;
  // Where there are two, projectionsFrom… refuses them.
  const found = [...parameters.keys()].find((name) => `.${name}`.endsWith(`.${anchor}`));
  const prefix = found?.slice(0, -anchor.length) ?? "";

  /** The first of some names that is there. */
  function read(names: readonly string[], shape: Shape): Tensor {
    const full = names.map((name) => prefix + name);
    const name = full.find((each) => parameters.has(each));
    if (name !== undefined) return fitting(name, parameters.get(name), shape);
    const must = `have ${full.map(show).join(" or ")}`;
    return refuseCheckpoint("parameters", must, `${parameters.size} others`);
  }

  // The casts: read() has checked the number of axes.
  const vector = (names: readonly string[], length: number) => read(names, [length]) as Vector;
  const matrix = (name: string, rows: number, columns: number) =>
    read([`${name}.weight`], [rows, columns]) as Matrix;
  return {
    matrix,
    dense: (name, dInput, dOutput) => ({
      projection: isTurned
        ? transposed(matrix(name, dOutput, dInput))
        : matrix(name, dInput, dOutput),
      bias: vector([`${name}.bias`], dOutput),
    }),
    norm: (name) => ({
      // Checkpoints that began in TensorFlow say gamma and beta.
      scale: vector([`${name}.weight`, `${name}.gamma`], dModel),
      bias: vector([`${name}.bias`, `${name}.beta`], dModel),
      epsilon,
    }),
  };
}

/** A parameter as a tensor of finite numbers, refused unless it has this shape. */
function fitting(name: string, parameter: unknown, wanted: Shape): Tensor {
  const { data, shape } = Object(parameter);
  if (!Array.isArray(shape ?? parameter)) {
    refuseCheckpoint(name, "be a tensor or nested arrays", show(parameter), TypeError);
  }
  const made = shape ? tensor(data, shape) : tensor(parameter as number[]);
  if (String(made.shape) !== String(wanted)) {
    const must = `have shape [${wanted.join(", ")}], as the config says`;
    refuseCheckpoint(name, must, `[${made.shape.join(", ")}]`);
  }
  const wrong = made.data.findIndex((entry) => !Number.isFinite(entry));
  if (wrong >= 0) {
    refuseCheckpoint(name, "hold finite numbers", `${made.data[wrong]} at entry ${wrong}`);
  }
  return made;
}
