import type { Dimensions } from "../config/dimensions.js";
import type { SoundArchitecture } from "../families/architecture.js";
import type { Linear } from "../network/linear.js";
import type { SoundNetwork } from "../network/soundNetwork.js";
import { transpose } from "../network/transpose.js";
import { checkLayerNames } from "./checkLayerNames.js";
import { modelParameters } from "./modelParameters.js";
import type { ParameterMap } from "./parameterMap.js";
import { readLayers } from "./readLayers.js";

/**
 * Every parameter that a network for sound computes with.
 *
 * @param parameters - of the whole model, by name
 * @param architecture - where they are
 * @param dimensions - what the config says of the layers
 * @param bands - how many numbers a frame of sound has
 */
export function readSoundNetwork(
  parameters: ParameterMap,
  architecture: SoundArchitecture,
  dimensions: Dimensions,
  bands: number,
): SoundNetwork {
  const { sound, finalNorm } = architecture;
  const { dModel, positions } = dimensions;
  const [first, second] = sound.convolutions;
  const found = modelParameters(parameters, `${first}.weight`, architecture, dimensions);
  checkLayerNames(parameters, architecture, dimensions);
  const convolution = (name: string, columns: number): Linear => {
    const { data } = found.whole(`${name}.weight`, [dModel, columns, 3]);
    return {
      projection: transpose({ shape: [dModel, columns * 3], data }), // [dModel, columns · 3] -> [columns · 3, dModel]
      bias: found.whole(`${name}.bias`, [dModel] as const),
    };
  };
  const network = {
    sound: {
      convolutions: [convolution(first, bands), convolution(second, dModel)] as const,
      positions: found.matrix(sound.positions, positions, dModel),
    },
    layers: readLayers({ parameters, found, architecture, dimensions }),
    finalNorm: found.norm(finalNorm),
  };
  found.refuseUnread();
  return network;
}
