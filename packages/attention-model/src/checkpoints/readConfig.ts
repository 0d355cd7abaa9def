import { show } from "../checks.js";
import { isCount } from "../isCount.js";
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
  const unusedPositions = form.padding ? readPadding(config, form.padding) + 1 : 0;
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
    epsilon: readPositive(config, keys.epsilon, form.epsilon),
    activation: chosen(config, keys.activation, ACTIVATIONS, form.activation),
    isParallel: form.isParallel === true || readFlag(config, form.isParallel),
    experts: form.experts && readExperts(config, form.experts),
    isTied: readFlag(config, { key: "tie_word_embeddings", otherwise: form.isTied }),
    predictionCap: form.predictionCap && readCap(config, form.predictionCap),
    ...readLayerAttention(config, form, sizes),
  };
}

/** A choice, which is false in a family that does not have it. */
function readFlag(config: Config, form: FlagForm | undefined): boolean {
  if (form === undefined) return false;
  const { key, otherwise } = form;
  const choices = [true, false].map((choice) => [choice, choice] as const);
  return chosen(config, key, new Map(choices), otherwise);
}

/** A place in the vocabulary, from 0. */
function readPadding(config: Config, [key, otherwise]: readonly [string, number]): number {
  const value = config[key] ?? otherwise;
  if (isCount(value)) return value;
  return refuseCheckpoint(`config.${key}`, "be a whole number from 0 up", show(value));
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
