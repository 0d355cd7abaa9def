import { type NamedParameters, type Parameter, readSafetensors } from "attention-core/checkpoints";
import { describeValue } from "../describeValue.js";
import type { Architecture } from "./architecture.js";
import type { Checkpoint } from "./checkpoint.js";
import { layerNamePattern } from "./layerNamePattern.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** The parameters of a whole model by name. */
export type ParameterMap = ReadonlyMap<string, Parameter>;

/** Buffers that older checkpoints have in their layers: masks and angles, which are made anew here. */
const BUFFER = /\.(attn|attention)\.(bias|masked_bias)$|\.rotary_emb\.inv_freq$/;

/**
 * The parameters that a checkpoint gives, only those that its architecture needs: heads for other
 * tasks may be as large as the network.
 */
export function parameterMap(
  parameters: Checkpoint["parameters"],
  { embeddings, layers, head }: Architecture,
): ParameterMap {
  const { words, positions, types, norm, projection } = embeddings;
  const ofHead = [head?.norm, head?.projection, head?.words];
  const parts = [words, positions, types, norm, projection?.name, ...ofHead];
  const inLayer = layerNamePattern(layers);
  const isNeeded = (name: string) => {
    const owner = `.${name.replace(/\.[^.]*$/, "")}`; // without "weight" or "bias"
    const isPart = parts.some((part) => part !== undefined && owner.endsWith(`.${part}`));
    return (isPart || inLayer.test(name)) && !BUFFER.test(name);
  };
  if (parameters instanceof Uint8Array || parameters instanceof ArrayBuffer) {
    return readSafetensors(parameters, isNeeded);
  }
  if (Object(parameters) !== parameters) {
    const must = "be a safetensors file or tensors by name";
    refuseCheckpoint("parameters", must, describeValue(parameters), TypeError);
  }
  const named: NamedParameters = parameters;
  const all = named instanceof Map ? [...named] : Object.entries(named);
  return new Map(all.filter(([name]) => isNeeded(name)));
}
