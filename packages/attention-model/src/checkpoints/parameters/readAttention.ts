import type { Projections } from "attention-core";
import { type LayerConfig, layerFromCheckpoint } from "attention-core/checkpoints";
import type { Dimensions, DistanceDimensions } from "../config/dimensions.js";
import { refuseCheckpoint } from "../config/refuseCheckpoint.js";
import { disentangledBiasOf } from "../network/disentangledBiasOf.js";
import type { Layer } from "../network/network.js";
import type { LayerSource } from "./layerSource.js";
import { readLatentAttention } from "./readLatentAttention.js";

/** The attention of a layer: its learned parameters, and the settings of the config. */
type ReadAttention = Pick<
  Layer,
  "projections" | "latent" | "cross" | "options" | "window" | "bias"
>;

/**
 * The attention of one layer. attention-core reads it, as `layerFromCheckpoint` knows the names and layouts of all
 * families but the latent ones.
 *
 * @param layer - counted from 0
 * @throws RangeError if a parameter is missing or has another shape than the config says
 */
export function readAttention(
  layer: number,
  { parameters, found, architecture, dimensions }: LayerSource,
): ReadAttention {
  const { layers, part, attention: self, cross } = architecture;
  const { heads, keyValueHeads, dHead, epsilon, attention, distances, latent } = dimensions;
  const { modelType, alibi, attentionParts } = dimensions;
  const { rotary, window, ...fromConfig } = attention[layer]!;
  if (latent) {
    const prefix = `${layers}.${layer}.${self}.`;
    const options = { heads, ...fromConfig, ...(rotary && { rotary }) };
    return { ...readLatentAttention(prefix, found, dimensions), options, window };
  }
  const readPart = (of: LayerConfig["part"], name: string) => {
    for (const end of attentionParts) found.mustHave(`${layers}.${layer}.${name}.${end}`);
    const layerPart = layerFromCheckpoint(parameters, layer, {
      heads,
      keyValueHeads,
      modelType,
      alibi: alibi !== undefined,
      part: of,
    });
    checkWidths(layerPart.projections, layer, dimensions);
    return layerPart;
  };
  if (distances?.norm) {
    for (const end of ["weight", "bias"]) found.mustHave(`${distances.norm}.${end}`);
  }
  const selfPart = readPart(part, self);
  const { queryNorm, keyNorm, ...options } = selfPart.options;
  return {
    projections: selfPart.projections,
    options: {
      ...options,
      ...fromConfig,
      ...(distances && { scale: 1 / Math.sqrt(dHead * kindsOf(distances)) }),
      ...(rotary && { rotary: { ...options.rotary, ...rotary } }),
      ...(queryNorm && { queryNorm: { ...queryNorm, epsilon } }),
      ...(keyNorm && { keyNorm: { ...keyNorm, epsilon } }),
    },
    window,
    bias:
      distances &&
      disentangledBiasOf(selfPart.distances, selfPart.projections, distances, dimensions),
    cross: cross === undefined ? undefined : readPart("cross", cross),
  };
}

/** How many products a score sums: content with content, and either with vectors of distances. */
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
