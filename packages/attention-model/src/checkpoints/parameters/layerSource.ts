import type { Dimensions } from "../config/dimensions.js";
import type { LayerStack } from "../families/layerStack.js";
import type { ModelParameters } from "./modelParameters.js";
import type { ParameterMap } from "./parameterMap.js";

/** Where a layer is read from. */
export interface LayerSource {
  readonly parameters: ParameterMap;
  readonly found: ModelParameters;
  readonly architecture: LayerStack;
  readonly dimensions: Dimensions;
}
