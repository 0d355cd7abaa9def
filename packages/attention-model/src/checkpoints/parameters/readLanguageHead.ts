import type { Dimensions } from "../config/dimensions.js";
import type { Architecture } from "../families/architecture.js";
import type { Linear } from "../network/linear.js";
import type { LanguageHead } from "../network/network.js";
import type { Embeddings } from "../network/textNetwork.js";
import type { ModelParameters } from "./modelParameters.js";

/**
 * The language head of a network, if its file has one.
 *
 * @param found - the parameters of the network
 * @param names - what they are called
 * @param dimensions - what the config says
 * @param embeddings - whose vectors of words it shares where they are columns
 */
export function readLanguageHead(
  found: ModelParameters,
  names: NonNullable<Architecture["languageHead"]>,
  { dModel, dEmbedding, predictionCap }: Dimensions,
  { words, areColumns }: Embeddings,
): LanguageHead | undefined {
  const matrix: Linear | undefined = areColumns
    ? { projection: words }
    : found.languageHead(names.words, names.hasBias === true);
  if (matrix === undefined) return undefined;
  const bias = names.bias ? found.languageHeadBias(names.bias) : undefined;
  return {
    norm: names.norm ? found.norm(names.norm) : undefined,
    projection: names.projection ? found.linear(names.projection, dModel, dEmbedding) : undefined,
    words: bias ? { ...matrix, bias } : matrix,
    cap: predictionCap,
    scale: names.isScaled ? 1 / Math.sqrt(dModel) : 1,
  };
}
