import { type NamedParameters, type Parameter, readSafetensors } from "attention-core/checkpoints";
import { describeValue } from "../../checks/describeValue.js";
import { isBytes } from "../../checks/isBytes.js";
import { readable } from "../../checks/readable.js";
import type { ImageCheckpoint } from "../checkpoint.js";
import { refuseCheckpoint } from "../config/refuseCheckpoint.js";
import type { AnyArchitecture } from "../families/architecture.js";
import { layerNamePattern } from "../families/layerNamePattern.js";

/** The parameters of a whole model by name. */
export type ParameterMap = ReadonlyMap<string, Parameter>;

/** Buffers in the layers of older checkpoints: masks and angles, which are computed here. */
const BUFFER = /\.(attn|attention)\.(bias|masked_bias)$|\.rotary_emb\.inv_freq$/;

/**
 * The parameters that a checkpoint gives, only those that its architecture needs: heads for other tasks may be as large
 * as the network.
 */
export function parameterMap(
  parameters: ImageCheckpoint["parameters"],
  architecture: AnyArchitecture,
): ParameterMap {
  const decoder = "decoder" in architecture ? architecture.decoder : undefined;
  const needs = [architecture, ...(decoder ? [decoder] : [])].map(needOf);
  const isNeeded = (name: string) => needs.some((need) => need(name)) && !BUFFER.test(name);
  if (isBytes(parameters)) {
    return readSafetensors(parameters, isNeeded);
  }
  if (Object(readable(parameters)) !== parameters) {
    const must = "be a safetensors file or tensors by name";
    refuseCheckpoint("parameters", must, describeValue(parameters), TypeError);
  }
  const named: NamedParameters = parameters;
  const all = named instanceof Map ? [...named] : Object.entries(named);
  const other = all.find(([name]) => typeof name !== "string");
  if (other !== undefined) {
    refuseCheckpoint("names of parameters", "be strings", describeValue(other[0]), TypeError);
  }
  return new Map(all.filter(([name]) => isNeeded(name)));
}

/** Whether an architecture needs a parameter, by its name. */
function needOf(architecture: AnyArchitecture): (name: string) => boolean {
  const { finalNorm, sharedParameters = [] } = architecture;
  const parts = [finalNorm, ...sharedParameters, ...partsOutside(architecture)];
  const inLayer = layerNamePattern(architecture.layers);
  return (name) => {
    const owner = `.${name.replace(/\.[^.]*$/, "")}`; // without "weight" or "bias"
    const isPart = parts.some((part) => {
      return part !== undefined && (owner.endsWith(`.${part}`) || `.${name}`.endsWith(`.${part}`));
    });
    return isPart || inLayer.test(name);
  };
}

/** The parameters that an architecture may have outside of its layers, by name. */
function partsOutside(architecture: AnyArchitecture): (string | undefined)[] {
  if ("patches" in architecture) {
    const { projection, classToken, positions, norm } = architecture.patches;
    return [projection, classToken, positions, norm];
  }
  if ("sound" in architecture) {
    const { convolutions, positions } = architecture.sound;
    return [...convolutions, positions];
  }
  const { embeddings, languageHead } = architecture;
  const { words, positions, types, norm, projection } = embeddings;
  const headParts = [
    languageHead?.norm,
    languageHead?.projection,
    languageHead?.words,
    languageHead?.bias,
  ];
  return [words, positions, types, norm, projection?.name, ...headParts];
}
