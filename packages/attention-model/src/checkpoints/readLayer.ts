import type { Projections } from "attention-core";
import { type LayerPlace, layerFromCheckpoint } from "attention-core/checkpoints";
import type { LayerStack } from "./architecture.js";
import type { Dimensions, DistanceDimensions } from "./dimensions.js";
import { disentangled } from "./disentangled.js";
import type { ModelParameters } from "./modelParameters.js";
import type { Layer } from "./network.js";
import type { ParameterMap } from "./parameterMap.js";
import { readFeedForward } from "./readFeedForward.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** Where a layer is read from. */
export interface LayerSource {
  readonly parameters: ParameterMap;
  readonly found: ModelParameters;
  readonly architecture: LayerStack;
  readonly dimensions: Dimensions;
}

/**
 * One layer: its parameters, and what the config says of its attention. attention-core reads the attention, as
 * `layerFromCheckpoint` knows the names and layouts of all families.
 *
 * @param layer - counted from 0
 * @throws RangeError if a parameter is missing or has another shape than the config says
 */
export function readLayer(
  layer: number,
  { parameters, found, architecture, dimensions }: LayerSource,
): Layer {
  const { norms, firstLacks, part, cross } = architecture;
  const { heads, keyValueHeads, dHead, epsilon, isParallel, attention, distances } = dimensions;
  const { rotary, window, ...fromConfig } = attention[layer]!;
  const prefix = `${architecture.layers}.${layer}.`;
  const readPart = (of: LayerPlace["part"]) => {
    const read = layerFromCheckpoint(parameters, layer, { heads, keyValueHeads, part: of });
    checkWidths(read.projections, layer, dimensions);
    return read;
  };
  const read = readPart(part);
  const { queryNorm, keyNorm, ...options } = read.options;
  return {
    projections: read.projections,
    options: {
      ...options,
      ...fromConfig,
      ...(distances && { scale: 1 / Math.sqrt(dHead * kindsOf(distances)) }),
      ...(rotary && { rotary: { ...options.rotary, ...rotary } }),
      ...(queryNorm && { queryNorm: { ...queryNorm, epsilon } }),
      ...(keyNorm && { keyNorm: { ...keyNorm, epsilon } }),
    },
    window,
    bias: distances && disentangled(read.distances, read.projections, distances, dimensions),
    cross: cross === undefined ? undefined : readPart("cross"),
    norms: Object.fromEntries(
      Object.entries(norms)
        .filter(([place]) => layer > 0 || place !== firstLacks)
        .map(([place, name]) => [place, found.norm(prefix + name)]),
    ),
    isParallel,
    feedForward: readFeedForward(prefix, found, architecture.feedForward, dimensions),
  };
}

/** Of how many kinds scores are the sum: content, and what meets vectors of distances. */
function kindsOf({ hasKeys, hasQueries }: DistanceDimensions): number {
  return 1 + Number(hasKeys) + Number(hasQueries);
}

/** Refuses projections whose widths are not those of the config, which would be split into heads wrongly. */
function checkWidths(
  { query, key }: Projections,
  layer: number,
  { dModel, heads, keyValueHeads, dHead }: Dimensions,
): void {
  for (const [name, { shape }, columns] of [
    ["query", query, heads * dHead],
    ["key", key, keyValueHeads * dHead],
  ] as const) {
    if (shape[0] === dModel && shape[1] === columns) continue;
    const must = `have shape [${dModel}, ${columns}], as the config says`;
    refuseCheckpoint(`the ${name} projection of layer ${layer}`, must, `[${shape.join(", ")}]`);
  }
}
