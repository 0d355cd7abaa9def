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
  const { embeddings, head, layers: prefix, norms, firstLacks } = architecture;
  const { layers, storedLayers, dModel, dEmbedding, positions, unusedPositions } = dimensions;
  const { vocabulary, types, isTied, predictionCap } = dimensions;
  const { projection } = embeddings;
  const found = modelParameters(parameters, architecture, dimensions);
  const words = found.matrix(embeddings.words, vocabulary, dEmbedding);
  checkLayerNames(parameters, prefix, storedLayers, firstLacks && norms[firstLacks]);
  const isShared = head !== undefined && makesPredictions && isTied;
  const shared = isShared ? transpose(words) : undefined; // [vocabulary, dEmbedding] -> [dEmbedding, vocabulary], kept once for both ends
  // Positions and types are added to the words, before the projection of the sum or after that of the words.
  const width = projection?.of === "sum" ? dEmbedding : dModel;
  const fromWords = (of: "words" | "sum") =>
    projection?.of === of ? found.linear(projection.name, dEmbedding, dModel) : undefined;

  /** The vectors of positions, without those in front that stand for padding. */
  function positionsOf(name: string): Matrix {
    const { data } = found.matrix(name, unusedPositions + positions, width);
    return { shape: [positions, width], data: data.subarray(unusedPositions * width) }; // [unused + positions, width] -> [positions, width]
  }

  /** The language head, which shares the matrix of the words if the config says so. */
  function languageHead(): LanguageHead | undefined {
    if (head === undefined || !makesPredictions) return undefined;
    const matrix = shared ? { projection: shared } : found.languageHead(head.words);
    return (
      matrix && {
        norm: head.norm ? found.norm(head.norm) : undefined,
        projection: head.projection ? found.linear(head.projection, dModel, dEmbedding) : undefined,
        words: matrix,
        cap: predictionCap,
      }
    );
  }

  const stored = Array.from({ length: storedLayers }, (_, layer) =>
    readLayer(layer, { parameters, found, architecture, dimensions }),
  );
  const network = {
    embeddings: {
      words: shared ?? words,
      areColumns: isShared,
      scale: embeddings.isScaled ? Math.sqrt(dModel) : 1,
      positions: embeddings.positions ? positionsOf(embeddings.positions) : undefined,
      types: embeddings.types ? found.matrix(embeddings.types, types, width) : undefined,
      norm: embeddings.norm ? found.norm(embeddings.norm, width) : undefined,
      wordProjection: fromWords("words"),
      sumProjection: fromWords("sum"),
    },
    // Where neighbours share their parameters, all have the same ones.
    layers: Array.from(
      { length: layers },
      (_, layer) => stored[Math.floor((layer * storedLayers) / layers)]!,
    ),
    head: languageHead(),
  };
  found.refuseUnread();
  return network;
}
