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
 * @param head - what they are called
 * @param dimensions - what the config says
 * @param embeddings - whose vectors of words it shares where they are columns
 */
export function readLanguageHead(
  found: ModelParameters,
  head: NonNullable<Architecture["head"]>,
  { dModel, dEmbedding, predictionCap }: Dimensions,
  { words, areColumns }: Embeddings,
): LanguageHead | undefined {
  const matrix: Linear | undefined = areColumns
    ? { projection: words }
    : found.languageHead(head.words, head.hasBias === true);
  if (matrix === undefined) return undefined;
  const bias = head.bias ? found.headBias(head.bias) : undefined;
  return {
    norm: head.norm ? found.norm(head.norm) : undefined,
    projection: head.projection ? found.linear(head.projection, dModel, dEmbedding) : undefined,
    words: bias ? { ...matrix, bias } : matrix,
    cap: predictionCap,
    scale: head.isScaled ? 1 / Math.sqrt(dModel) : 1,
  };
}
