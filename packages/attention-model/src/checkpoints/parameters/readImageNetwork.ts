import type { Dimensions } from "../config/dimensions.js";
import type { ImageSize } from "../config/imageSize.js";
import type { ImageArchitecture } from "../families/architecture.js";
import type { ImageNetwork } from "../network/imageNetwork.js";
import { transpose } from "../network/transpose.js";
import { checkLayerNames } from "./checkLayerNames.js";
import { modelParameters } from "./modelParameters.js";
import type { ParameterMap } from "./parameterMap.js";
import { readLayers } from "./readLayers.js";

/**
 * Every parameter that a network for images computes with.
 *
 * @param parameters - of the whole model, by name
 * @param architecture - where they are
 * @param dimensions - what the config says of the layers
 * @param size - what it says of images; refused unless all parameters are of these sizes
 */
export function readImageNetwork(
  parameters: ParameterMap,
  architecture: ImageArchitecture,
  dimensions: Dimensions,
  { channels, patchHeight, patchWidth, rows, columns }: ImageSize,
): ImageNetwork {
  const { projection, classToken, positions, norm, hasBias, hasBatchAxis } = architecture.patches;
  const { dModel } = dimensions;
  const found = modelParameters(parameters, `${projection}.weight`, architecture, dimensions);
  checkLayerNames(parameters, architecture, dimensions);
  const tokens = 1 + rows * columns;
  const length = channels * patchHeight * patchWidth;
  const kernel = found.whole(`${projection}.weight`, [dModel, channels, patchHeight, patchWidth]);
  const network = {
    patches: {
      projection: {
        projection: transpose({ shape: [dModel, length], data: kernel.data }), // [dModel, length] -> [length, dModel]
        bias: hasBias ? found.whole(`${projection}.bias`, [dModel] as const) : undefined,
      },
      classToken: matrixOf(
        found.whole(classToken, hasBatchAxis ? [1, 1, dModel] : [dModel]).data,
        1,
        dModel,
      ),
      positions: matrixOf(
        found.whole(positions, hasBatchAxis ? [1, tokens, dModel] : [tokens, dModel]).data,
        tokens,
        dModel,
      ),
      norm: norm ? found.norm(norm) : undefined,
    },
    layers: readLayers({ parameters, found, architecture, dimensions }),
  };
  found.refuseUnread();
  return network;
}

/** [1, rows, columns], [rows, columns] or [columns] -> [rows, columns] */
function matrixOf(data: Float32Array, rows: number, columns: number) {
  return { shape: [rows, columns], data } as const;
}
