import { type NamedParameters, type Parameter, readSafetensors } from "attention-core/checkpoints";
import { show } from "../checks.js";
import type { Checkpoint } from "./checkpoint.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** The parameters of a whole model by name. */
export type ParameterMap = ReadonlyMap<string, Parameter>;

/**
 * The parameters that a checkpoint gives, of a file only those needed: heads for other tasks may
 * be as large as the network, and buffers of other types than floats are none of its parameters.
 */
export function parameterMap(
  parameters: Checkpoint["parameters"],
  isNeeded: (name: string) => boolean,
): ParameterMap {
  if (parameters instanceof Uint8Array || parameters instanceof ArrayBuffer) {
    return readSafetensors(parameters, isNeeded);
  }
  if (Object(parameters) !== parameters) {
    const must = "be a safetensors file or tensors by name";
    refuseCheckpoint("parameters", must, show(parameters), TypeError);
  }
  const named: NamedParameters = parameters;
  return named instanceof Map ? named : new Map(Object.entries(named));
}
