import { ACTIVATIONS } from "./activations.js";
import { chosen } from "./chosen.js";
import type { Config, ConfigForm, ExpertForm, FlagForm } from "./configForm.js";
import type { Dimensions } from "./dimensions.js";
import { readCount } from "./readCount.js";
import { readLayerAttention } from "./readLayerAttention.js";
import { readCap, readPositive } from "./readPositive.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/**
 * The sizes and choices of a network; refused when one is missing, impossible or not computed here.
 * dHidden need not be said: it is 4 · dModel then, as in the papers.
 */
export function readConfig(config: Config, form: ConfigForm): Dimensions {
  const { keys, only } = form;
  for (const [key, value] of Object.entries(only)) {
    chosen(config, key, new Map([[value, value]]), value);
  }
  const layers = readCount(config, keys.layers);
  const heads = readCount(config, keys.heads);
  const dModel = readCount(config, keys.dModel);
  const dHead = keys.dHead === undefined ? undefined : config[keys.dHead];
  if ((dHead ?? undefined) === undefined && dModel % heads !== 0) {
    const must = `be divisible by config.${keys.heads} (${heads})`;
    refuseCheckpoint(`config.${keys.dModel}`, must, dModel);
  }
  const sizes = {
    layers,
    heads,
    keyValueHeads: keys.keyValueHeads ? readCount(config, keys.keyValueHeads, heads) : heads,
    dModel,
    dHead: keys.dHead ? readCount(config, keys.dHead, dModel / heads) : dModel / heads,
    positions: readCount(config, keys.positions),
  };
  return {
    ...sizes,
    dHidden: readCount(config, keys.dHidden, 4 * dModel),
    vocabulary: readCount(config, "vocab_size"),
    types: keys.types ? readCount(config, keys.types) : 0,
    epsilon: readPositive(config, keys.epsilon, form.epsilon),
    activation: chosen(config, keys.activation, ACTIVATIONS, form.activation),
    isParallel: form.isParallel !== undefined && readFlag(config, form.isParallel),
    experts: form.experts && readExperts(config, form.experts),
    isTied: readFlag(config, { key: "tie_word_embeddings", otherwise: form.isTied }),
    predictionCap: form.predictionCap && readCap(config, form.predictionCap),
    ...readLayerAttention(config, form, sizes),
  };
}

function readFlag(config: Config, { key, otherwise }: FlagForm): boolean {
  const choices = [true, false].map((choice) => [choice, choice] as const);
  return chosen(config, key, new Map(choices), otherwise);
}

function readExperts(
  config: Config,
  { count, asked, steepness, limit }: ExpertForm,
): Dimensions["experts"] {
  const [experts, most] = [readCount(config, count), readCount(config, asked)];
  if (most > experts)
    refuseCheckpoint(`config.${asked}`, `be at most ${experts}, as there are`, most);
  return {
    count: experts,
    asked: most,
    steepness: readPositive(config, ...steepness),
    limit: readPositive(config, ...limit),
  };
}
