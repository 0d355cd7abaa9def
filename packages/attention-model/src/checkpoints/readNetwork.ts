import type { Matrix } from "attention-core";
import type { Architecture } from "./architecture.js";
import { checkLayerNames } from "./checkLayerNames.js";
import type { Dimensions } from "./dimensions.js";
import { modelParameters } from "./modelParameters.js";
import type { LanguageHead, Network } from "./network.js";
import type { ParameterMap } from "./parameterMap.js";
import { readLayer } from "./readLayer.js";
import { transpose } from "./transpose.js";

/**
 * Every parameter that a network computes with, in one form for all architectures.
 *
 * @param parameters - of the whole model, by name
 * @param architecture - where they lie
 * @param dimensions - what the config says; refused unless all parameters are of that size
 * @param makesPredictions - whether its language head is wanted
 */
export function readNetwork(
  parameters: ParameterMap,
  architecture: Architecture,
  dimensions: Dimensions,
  makesPredictions: boolean,
): Network {
  const { embeddings, head, layers: prefix } = architecture;
  const { layers, dModel, positions, unusedPositions, vocabulary, types, isTied, predictionCap } =
    dimensions;
  const found = modelParameters(parameters, architecture, dimensions);
  const words = found.matrix(embeddings.words, vocabulary, dModel);
  checkLayerNames(parameters, prefix, layers);
  const isShared = head !== undefined && makesPredictions && isTied;
  const shared = isShared ? transpose(words) : undefined; // [vocabulary, dModel] -> [dModel, vocabulary], kept once for both ends

  /** The vectors of positions, without those in front that stand for padding. */
  function positionsOf(name: string): Matrix {
    const { data } = found.matrix(name, unusedPositions + positions, dModel);
    return { shape: [positions, dModel], data: data.subarray(unusedPositions * dModel) }; // [unused + positions, dModel] -> [positions, dModel]
  }

  /** The language head, which shares the matrix of the words if the config says so. */
  function languageHead(): LanguageHead | undefined {
    if (head === undefined || !makesPredictions) return undefined;
    const matrix = shared ? { projection: shared } : found.languageHead(head.words);
    return matrix && { norm: found.norm(head.norm), words: matrix, cap: predictionCap };
  }

  const network = {
    embeddings: {
      words: shared ?? words,
      areColumns: isShared,
      scale: embeddings.isScaled ? Math.sqrt(dModel) : 1,
      positions: embeddings.positions ? positionsOf(embeddings.positions) : undefined,
      types: embeddings.types ? found.matrix(embeddings.types, types, dModel) : undefined,
      norm: embeddings.norm ? found.norm(embeddings.norm) : undefined,
    },
    layers: Array.from({ length: layers }, (_, layer) =>
      readLayer(layer, { parameters, found, architecture, dimensions }),
    ),
    head: languageHead(),
  };
  found.refuseUnread();
  return network;
}
