import type { Matrix } from "attention-core";
import type { CheckpointBackend, ReadyMatrix } from "./checkpointBackend.js";
import type { Linear } from "./network.js";

/** X · W + b: [tokens, dInput] -> [tokens, dOutput] */
export type Multiply = (inputs: Matrix, linear: Linear) => Promise<Matrix>;

/** How a backend multiplies by a network's matrices: each is made ready once, where it knows how. */
export function multiplier(backend: CheckpointBackend): Multiply {
  if (backend.prepareLinear === undefined) {
    return async (inputs, { projection, bias }) => backend.project(inputs, projection, bias);
  }
  const ready = new WeakMap<Matrix, ReadyMatrix | PromiseLike<ReadyMatrix>>();
  return async (inputs, { projection, bias }) => {
    const matrix = ready.get(projection) ?? backend.prepareLinear!(projection, bias);
    ready.set(projection, matrix); // also one to come, since another run may ask for it meanwhile
    return (await matrix).project(inputs);
  };
}
