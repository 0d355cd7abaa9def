import type { Dimensions } from "../config/dimensions.js";
import type { Architecture } from "../families/architecture.js";
import type { TextNetwork } from "../network/textNetwork.js";
import { checkLayerNames } from "./checkLayerNames.js";
import { modelParameters } from "./modelParameters.js";
import type { ParameterMap } from "./parameterMap.js";
import { readEmbeddings } from "./readEmbeddings.js";
import { readLanguageHead } from "./readLanguageHead.js";
import { readLayers } from "./readLayers.js";

/**
 * Every parameter that a network computes with, in one form for all architectures.
 *
 * @param parameters - of the whole model, by name
 * @param architecture - where they are
 * @param dimensions - what the config says; refused unless all parameters are of that size
 * @param makesPredictions - whether its language head is wanted
 */
export function readNetwork(
  parameters: ParameterMap,
  architecture: Architecture,
  dimensions: Dimensions,
  makesPredictions: boolean,
): TextNetwork {
  const { finalNorm } = architecture;
  const languageHead = makesPredictions ? architecture.languageHead : undefined;
  const anchor = `${architecture.embeddings.words}.weight`;
  const found = modelParameters(parameters, anchor, architecture, dimensions);
  const isShared = languageHead !== undefined && dimensions.isTied;
  const embeddings = readEmbeddings(found, architecture, dimensions, isShared);
  checkLayerNames(parameters, architecture, dimensions);
  const network = {
    embeddings,
    layers: readLayers({ parameters, found, architecture, dimensions }),
    finalNorm: finalNorm ? found.norm(finalNorm) : undefined,
    languageHead: languageHead && readLanguageHead(found, languageHead, dimensions, embeddings),
  };
  found.refuseUnread();
  return network;
}
