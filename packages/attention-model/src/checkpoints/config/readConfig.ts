import { describeValue } from "../../checks/describeValue.js";
import { isCount } from "../../checks/isCount.js";
import { ACTIVATIONS } from "../activations/activations.js";
import { chooseByName } from "./chooseByName.js";
import type { Config, ConfigSchema } from "./configSchema.js";
import type { Dimensions } from "./dimensions.js";
import type { FlagSchema } from "./entrySchemas.js";
import { ownConfig } from "./ownConfig.js";
import { MAX_PARTS, readCount } from "./readCount.js";
import { readDistances } from "./readDistances.js";
import { readFlag } from "./readFlag.js";
import { readLatent } from "./readLatent.js";
import { readLayerAttention } from "./readLayerAttention.js";
import { readCap, readPositive } from "./readPositive.js";
import { readSeparateExpertSizes } from "./readSeparateExpertSizes.js";
import { readStackedExpertSizes } from "./readStackedExpertSizes.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/**
 * The sizes and choices of a network; refused when one is missing, impossible or not computed here. dHidden is
 * optional, and 4 · dModel by default, as in the papers.
 */
export function readConfig(given: Config, schema: ConfigSchema): Dimensions {
  const { keys, only } = schema;
  const config = ownConfig(given, schema);
  for (const [key, value] of Object.entries(only)) {
    chooseByName(config, key, new Map([[value, value]]), value);
  }
  const layers = readCount(config, keys.layers, undefined, MAX_PARTS);
  const heads = readCount(config, keys.heads, undefined, MAX_PARTS);
  const dModel = readCount(config, keys.dModel);
  const dHead = keys.dHead === undefined ? undefined : config[keys.dHead];
  if (!schema.isLatent && (dHead ?? undefined) === undefined && dModel % heads !== 0) {
    const must = `be divisible by config.${keys.heads} (${heads})`;
    refuseCheckpoint(`config.${keys.dModel}`, must, dModel);
  }
  const count = (size: "keyValueHeads" | "dHead" | "dEmbedding" | "dHidden", fallback: number) =>
    keys[size] === undefined ? fallback : readCount(config, keys[size], fallback);
  const latent = schema.isLatent ? readLatent(config) : undefined;
  const sizes = {
    layers,
    heads,
    keyValueHeads: schema.isMultiQuery ? 1 : count("keyValueHeads", heads),
    dModel,
    dHead: latent ? latent.dRotary + latent.dPlain : count("dHead", dModel / heads),
    positions: keys.positions ? readPositions(config, schema, keys.positions) : Infinity,
  };
  return {
    ...sizes,
    modelType: String(given.model_type),
    latent,
    unusedLayers: keys.unusedLayers ? readFromZero(config, [keys.unusedLayers, 0]) : 0,
    storedLayers: readStoredLayers(config, schema, layers),
    unusedPositions: beforeFirst(config, schema) + (schema.spare ?? 0),
    dEmbedding: count("dEmbedding", dModel),
    dHidden: count("dHidden", 4 * dModel),
    vocabulary: schema.readsNoText ? 0 : readCount(config, "vocab_size"),
    startToken: schema.start && readFromZero(config, schema.start),
    endToken: schema.end && readFromZero(config, schema.end),
    types: keys.types ? readCount(config, keys.types) : 0,
    epsilon: keys.epsilon ? readPositive(config, keys.epsilon, schema.epsilon) : schema.epsilon,
    activation: keys.activation
      ? chooseByName(config, keys.activation, ACTIVATIONS, schema.activation)
      : ACTIVATIONS.get(schema.activation)!, // a family whose networks all have the same
    isParallel: readChoice(config, schema.isParallel),
    feedForwardBias: readChoice(config, schema.feedForwardBias),
    attentionParts: (schema.attentionParts ?? [])
      .filter((parts) => readFlag(config, parts))
      .flatMap(({ names }) => names),
    separateExperts:
      schema.separateExperts && readSeparateExpertSizes(config, schema.separateExperts),
    stackedExperts: schema.stackedExperts && readStackedExpertSizes(config, schema.stackedExperts),
    isTied: readFlag(config, { key: "tie_word_embeddings", fallback: schema.isTied }),
    predictionCap: schema.predictionCap && readCap(config, schema.predictionCap),
    alibi: schema.alibi && (schema.alibi === "scaled" ? 1 / Math.sqrt(sizes.dHead) : 1),
    relativeBias: schema.relativeBias && {
      buckets: readCount(config, ...schema.relativeBias.buckets),
      maxDistance: readCount(config, ...schema.relativeBias.maxDistance),
    },
    distances: schema.distances && readDistances(config, schema.distances),
    ...readLayerAttention(config, schema, sizes),
  };
}

/** What a config says, or all networks of a family have, or none. */
function readChoice(config: Config, choice: FlagSchema | boolean = false): boolean {
  return typeof choice === "object" ? readFlag(config, choice) : choice;
}

/** How many positions a text may have, of those that the config counts. */
function readPositions(config: Config, schema: ConfigSchema, key: string): number {
  const [all, unused] = [readCount(config, key, schema.positions), beforeFirst(config, schema)];
  if (unused < all) return all - unused;
  const must = `be at most ${all - 2}, as config.${key} is ${all}`;
  return refuseCheckpoint(`config.${schema.padding?.[0]}`, must, unused - 1);
}

/** How many of the positions that the config counts stand in front of the first, that of padding the last of them. */
function beforeFirst(config: Config, { padding }: ConfigSchema): number {
  return padding ? readFromZero(config, padding) + 1 : 0;
}

/** How many layers have parameters of their own, at most all. */
function readStoredLayers(config: Config, { keys }: ConfigSchema, layers: number): number {
  if (keys.storedLayers === undefined) return layers;
  const stored = readCount(config, keys.storedLayers, 1);
  if (stored <= layers) return stored;
  return refuseCheckpoint(
    `config.${keys.storedLayers}`,
    `be at most ${layers}, as there are layers`,
    stored,
  );
}

/** A whole number from 0 up, such as the id of padding: RoBERTa counts positions from the one after it. */
function readFromZero(config: Config, [key, fallback]: readonly [string, number]): number {
  const value = config[key] ?? fallback;
  if (isCount(value)) return value;
  return refuseCheckpoint(`config.${key}`, "be a whole number from 0 up", describeValue(value));
}
