import type { OpenedData } from "../containers/openedData.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import type { ReaderOptions } from "./readerOptions.js";
import { type CachedLayer, cachedLayers, textsInBatch } from "./transformerLensCache.js";
import { hooksOfVectors } from "./transformerLensHooks.js";
import { layerOfScores, layerOfVectors, transformerLensLayer } from "./transformerLensLayer.js";

/**
 * A cache of TransformerLens, 2 or 4: arrays named after their hooks, with a batch axis or without. Queries and keys
 * are those after rotary positions where there are such.
 *
 * ```text
 * blocks.N.attn.hook_pattern       [batch, head, query, key], the weights
 * blocks.N.attn.hook_attn_scores   [batch, head, query, key], the masked scores
 * blocks.N.attn.hook_q, hook_k     [batch, position, head, dHead]
 * blocks.N.attn.hook_rot_q, …      the same after rotary positions
 * blocks.N.attn.hook_v, hook_z     [batch, position, head, dHead], values and head outputs
 * ```
 *
 * Without hook_pattern, the weights are the softmax of the scores; without these too, they are computed from queries and
 * keys.
 *
 * Source: TransformerLens 2.18.0 and 4.3.0, components/abstract_attention.py.
 */
export function readTransformerLens(
  { value }: OpenedData,
  options: ReaderOptions,
): Reading | undefined {
  const all = cachedLayers(value);
  if (all.length === 0) return undefined;
  const having = (hook: string) => all.filter(({ hooks }) => hooks.has(hook));
  const patterns = having("hook_pattern");
  if (patterns.length > 0) return readPatterns(value, patterns);
  const scores = having("hook_attn_scores");
  if (scores.length > 0) return readScores(value, scores);
  const vectors = all.filter(({ hooks }) => {
    const { queries, keys } = hooksOfVectors(hooks);
    return hooks.has(queries) && hooks.has(keys);
  });
  if (vectors.length > 0) return readVectors(value, vectors, options);
  return refuseData(
    "cache",
    'hold hook_pattern (names_filter=lambda name: name.endswith("hook_pattern"))',
    "other hooks",
  );
}

/** Weights as they are, and what else the cache has of those layers. */
function readPatterns(value: unknown, cached: readonly CachedLayer[]): Reading {
  const readings = textsInBatch(value, cached, "hook_pattern").map((text, item) => ({
    text,
    read: cached.map(({ layer, hooks }) => transformerLensLayer(layer, hooks, item)),
  }));
  return {
    layerSets: readings.map(({ text, read }) => ({
      ...text,
      layers: read.map(({ layer }) => layer),
    })),
    notes: [...new Set(readings.flatMap(({ read }) => read.flatMap(({ notes }) => notes)))],
  };
}

/** Weights that are the softmax of scores, or the scores themselves if they are weights already. */
function readScores(value: unknown, cached: readonly CachedLayer[]): Reading {
  const layerSets = textsInBatch(value, cached, "hook_attn_scores").map((text, item): LayerSet => {
    const layers = cached.map(({ layer, hooks }) => layerOfScores(layer, hooks, item));
    const isComputed = layers.some(({ stages }) => stages?.maskedScores);
    return {
      ...text,
      layers,
      computedFrom: isComputed ? "scores" : undefined,
      notice: `The weights are ${isComputed ? "the softmax of " : ""}hook_attn_scores.`,
    };
  });
  return { layerSets };
}

/** Weights that are to be computed from queries and keys. */
function readVectors(
  value: unknown,
  cached: readonly CachedLayer[],
  { causal, scale }: ReaderOptions,
): Reading {
  const { queries, isRotated } = hooksOfVectors(cached[0]!.hooks);
  const vectors = textsInBatch(value, cached, queries).map((text, item) => ({
    ...text,
    layers: cached.map(({ layer, hooks }) => layerOfVectors(layer, hooks, item)),
    facts: { causal, scale, isRotated },
  }));
  return { layerSets: [], vectors };
}
