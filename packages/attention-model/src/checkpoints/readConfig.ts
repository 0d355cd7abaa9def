import { show } from "../checks.js";
import { ACTIVATIONS } from "./activations.js";
import { chosen } from "./chosen.js";
import type { Dimensions } from "./dimensions.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** `config.json`, parsed. */
type Config = Readonly<Record<string, unknown>>;

/** How one family of networks writes its config. */
export interface ConfigForm {
  /** What it calls each size and choice. `vocab_size` has that name everywhere. */
  readonly keys: Readonly<Record<Exclude<keyof Dimensions, "types" | "vocabulary">, string>> & {
    readonly types?: string;
  };
  /** What it means when a config does not say. */
  readonly epsilon: number;
  readonly activation: string;
  /** The only values of these keys that are computed here; they need not be said. */
  readonly only: Config;
}

/**
 * The sizes and choices of a network; refused when one is missing, impossible or not computed here.
 * Only dHidden need not be said: it is 4 · dModel then, as in the papers.
 */
export function readConfig(config: Config, form: ConfigForm): Dimensions {
  const { keys, only } = form;
  for (const [key, value] of Object.entries(only)) {
    chosen(config, key, new Map([[value, value]]), value);
  }
  const heads = readCount(config, keys.heads);
  const dModel = readCount(config, keys.dModel);
  if (dModel % heads !== 0) {
    const must = `be divisible by config.${keys.heads} (${heads})`;
    refuseCheckpoint(`config.${keys.dModel}`, must, dModel);
  }
  const epsilon = config[keys.epsilon] ?? form.epsilon;
  if (typeof epsilon !== "number" || !(epsilon > 0)) {
    return refuseCheckpoint(`config.${keys.epsilon}`, "be a positive number", show(epsilon));
  }
  return {
    layers: readCount(config, keys.layers),
    heads,
    dModel,
    dHidden: readCount(config, keys.dHidden, 4 * dModel),
    positions: readCount(config, keys.positions),
    vocabulary: readCount(config, "vocab_size"),
    types: keys.types ? readCount(config, keys.types) : 0,
    epsilon,
    activation: chosen(config, keys.activation, ACTIVATIONS, form.activation),
  };
}

/** A size that the config must say, or `otherwise` where it may leave it out. */
function readCount(config: Config, key: string, otherwise?: number): number {
  const value = config[key] ?? otherwise;
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  return refuseCheckpoint(`config.${key}`, "be a whole number from 1 up", show(value));
}
