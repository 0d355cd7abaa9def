import type { Matrix } from "attention-core";
import type { CheckpointBackend, ReadyMatrix } from "../checkpointBackend.js";
import type { Linear } from "./linear.js";

/** X · W + b: [tokens, dInput] -> [tokens, dOutput] */
export type Multiply = (inputs: Matrix, linear: Linear) => Promise<Matrix>;

/**
 * How a backend multiplies by the matrices of a network. If it has `prepareLinear`, each matrix is prepared at its
 * first use and kept: a checkpoint has the same matrices in every run.
 */
export function multiplier(backend: CheckpointBackend): Multiply {
  if (backend.prepareLinear === undefined) {
    return async (inputs, { projection, bias }) => backend.project(inputs, projection, bias);
  }
  const ready = new WeakMap<Matrix, ReadyMatrix | PromiseLike<ReadyMatrix>>();
  return async (inputs, { projection, bias }) => {
    const matrix = ready.get(projection) ?? backend.prepareLinear!(projection, bias);
    ready.set(projection, matrix); // even if it is a promise, since another run may need it meanwhile
    return (await matrix).project(inputs);
  };
}
