import { show } from "../checks.js";
import type { Architecture } from "./architecture.js";
import type { Dimensions } from "./dimensions.js";
import { modelParameters } from "./modelParameters.js";
import type { Layer, Network } from "./network.js";
import type { ParameterMap } from "./parameterMap.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/**
 * Every parameter that the attention of a network depends on, in one form for all architectures.
 *
 * @param parameters - of the whole model, by name
 * @param architecture - where they lie
 * @param dimensions - what the config says; refused unless all parameters are of that size
 */
export function readNetwork(
  parameters: ParameterMap,
  architecture: Architecture,
  dimensions: Dimensions,
): Network {
  const { embeddings, layers: place, layer: parts } = architecture;
  const { layers, dModel, dHidden, positions, vocabulary, types, activation } = dimensions;
  const { matrix, dense, norm } = modelParameters(parameters, architecture, dimensions);

  function readLayer(layer: number): Layer {
    const at = `${place}.${layer}.`;
    const projections = architecture.projections(parameters, layer);
    const [width] = projections.query.shape;
    if (width !== dModel) {
      const must = `be ${dModel} wide, as the config says`;
      refuseCheckpoint(`projections of layer ${layer}`, must, width);
    }
    return {
      projections,
      attentionNorm: norm(at + parts.attentionNorm),
      feedForwardNorm: norm(at + parts.feedForwardNorm),
      feedForward: {
        hidden: dense(at + parts.hidden, dModel, dHidden),
        activation,
        output: dense(at + parts.output, dHidden, dModel),
      },
    };
  }

  const more = [...parameters.keys()].find((name) => `.${name}`.includes(`.${place}.${layers}.`));
  if (more !== undefined) {
    const must = `end with layer ${layers - 1}, as the config says`;
    refuseCheckpoint("parameters", must, show(more));
  }
  return {
    embeddings: {
      words: matrix(embeddings.words, vocabulary, dModel),
      positions: matrix(embeddings.positions, positions, dModel),
      types: embeddings.types === undefined ? undefined : matrix(embeddings.types, types, dModel),
      norm: embeddings.norm === undefined ? undefined : norm(embeddings.norm),
    },
    layers: Array.from({ length: layers }, (_, layer) => readLayer(layer)),
  };
}
