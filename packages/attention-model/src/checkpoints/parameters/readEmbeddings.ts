import type { Matrix } from "attention-core";
import type { Dimensions } from "../config/dimensions.js";
import type { Architecture } from "../families/architecture.js";
import type { Embeddings } from "../network/textNetwork.js";
import { transpose } from "../network/transpose.js";
import type { ModelParameters } from "./modelParameters.js";

/**
 * The vectors that a network starts from.
 *
 * @param found - the parameters of the network
 * @param architecture - what they are called
 * @param dimensions - what the config says
 * @param isShared - whether a language head multiplies by the vectors of words, which then are columns
 */
export function readEmbeddings(
  found: ModelParameters,
  { embeddings }: Architecture,
  { dModel, dEmbedding, positions, unusedPositions, vocabulary, types }: Dimensions,
  isShared: boolean,
): Embeddings {
  const { projection } = embeddings;
  const words = found.matrix(embeddings.words, vocabulary, dEmbedding);
  // Positions and types are added to the words, before the projection of the sum or after that of the words.
  const width = projection?.of === "sum" ? dEmbedding : dModel;
  const fromWords = (of: "words" | "sum") =>
    projection?.of === of
      ? found.linear(projection.name, dEmbedding, dModel, projection.hasBias)
      : undefined;

  /** The vectors of positions, without those in front that stand for padding. */
  function positionsOf(name: string): Matrix {
    const { data } = found.matrix(name, unusedPositions + positions, width);
    // [unused + positions, width] -> [positions, width]
    return { shape: [positions, width], data: data.subarray(unusedPositions * width) };
  }

  return {
    // [vocabulary, dEmbedding] -> [dEmbedding, vocabulary], kept once for both ends
    words: isShared ? transpose(words) : words,
    areColumns: isShared,
    scale: embeddings.isScaled ? Math.sqrt(dModel) : 1,
    positions: embeddings.positions ? positionsOf(embeddings.positions) : undefined,
    types: embeddings.types ? found.matrix(embeddings.types, types, width) : undefined,
    norm: embeddings.norm ? found.norm(embeddings.norm, width) : undefined,
    wordProjection: fromWords("words"),
    sumProjection: fromWords("sum"),
  };
}
