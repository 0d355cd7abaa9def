import { describeValue } from "../describeValue.js";
import { isCount } from "../isCount.js";
import { ACTIVATIONS } from "./activations.js";
import { chooseByName } from "./chooseByName.js";
import type { Config, ConfigSchema, ExpertSchema, FlagSchema } from "./configSchema.js";
import type { Dimensions } from "./dimensions.js";
import { readCount } from "./readCount.js";
import { readLayerAttention } from "./readLayerAttention.js";
import { readCap, readPositive } from "./readPositive.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/**
 * The sizes and choices of a network; refused when one is missing, impossible or not computed here.
 * dHidden is optional, and 4 · dModel by default, as in the papers.
 */
export function readConfig(config: Config, schema: ConfigSchema): Dimensions {
  const { keys, only } = schema;
  for (const [key, value] of Object.entries(only)) {
    chooseByName(config, key, new Map([[value, value]]), value);
  }
  const layers = readCount(config, keys.layers);
  const heads = readCount(config, keys.heads);
  const dModel = readCount(config, keys.dModel);
  const dHead = keys.dHead === undefined ? undefined : config[keys.dHead];
  if ((dHead ?? undefined) === undefined && dModel % heads !== 0) {
    const must = `be divisible by config.${keys.heads} (${heads})`;
    refuseCheckpoint(`config.${keys.dModel}`, must, dModel);
  }
  const unusedPositions = schema.padding ? readPadding(config, schema.padding) + 1 : 0;
  const sizes = {
    layers,
    heads,
    keyValueHeads: keys.keyValueHeads ? readCount(config, keys.keyValueHeads, heads) : heads,
    dModel,
    dHead: keys.dHead ? readCount(config, keys.dHead, dModel / heads) : dModel / heads,
    positions: readCount(config, keys.positions) - unusedPositions,
  };
  return {
    ...sizes,
    unusedPositions,
    dHidden: readCount(config, keys.dHidden, 4 * dModel),
    vocabulary: readCount(config, "vocab_size"),
    types: keys.types ? readCount(config, keys.types) : 0,
    epsilon: readPositive(config, keys.epsilon, schema.epsilon),
    activation: chooseByName(config, keys.activation, ACTIVATIONS, schema.activation),
    isParallel: schema.isParallel === true || readFlag(config, schema.isParallel),
    experts: schema.experts && readExperts(config, schema.experts),
    isTied: readFlag(config, { key: "tie_word_embeddings", otherwise: schema.isTied }),
    predictionCap: schema.predictionCap && readCap(config, schema.predictionCap),
    ...readLayerAttention(config, schema, sizes),
  };
}

/** A choice written as true or false; false in a family that does not have it. */
function readFlag(config: Config, schema: FlagSchema | undefined): boolean {
  if (schema === undefined) return false;
  const { key, otherwise } = schema;
  const choices = [true, false].map((choice) => [choice, choice] as const);
  return chooseByName(config, key, new Map(choices), otherwise);
}

/** The id of padding, from 0: RoBERTa counts positions from the one after it. */
function readPadding(config: Config, [key, otherwise]: readonly [string, number]): number {
  const value = config[key] ?? otherwise;
  if (isCount(value)) return value;
  return refuseCheckpoint(`config.${key}`, "be a whole number from 0 up", describeValue(value));
}

/** The sizes of a mixture of experts; no token can have more experts than there are. */
function readExperts(
  config: Config,
  { count, perToken, steepness, limit }: ExpertSchema,
): Dimensions["experts"] {
  const [experts, most] = [readCount(config, count), readCount(config, perToken)];
  if (most > experts)
    refuseCheckpoint(`config.${perToken}`, `be at most ${experts}, as there are`, most);
  return {
    count: experts,
    perToken: most,
    steepness: readPositive(config, ...steepness),
    limit: readPositive(config, ...limit),
  };
}
