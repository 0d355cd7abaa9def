import {
  interpolatedFrequencies,
  llama3Frequencies,
  longRopeFrequencies,
  type RotaryOptions,
  rotaryFrequencies,
  yarnFrequencies,
} from "attention-core";
import { chooseByName } from "./chooseByName.js";
import type { Config, RotarySchema } from "./configSchema.js";
import { readCount } from "./readCount.js";
import { readNumber, readNumbers, readOptionalNumber } from "./readNumber.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** The rotary options of one layer. */
interface ReadRotary {
  readonly rotary: Omit<RotaryOptions, "layout">;
  /** How many positions they are right for, if fewer than the config says elsewhere. */
  readonly positions?: number | undefined;
}

/** The layer that they are read for. */
interface RotaryPlace {
  readonly dHead: number;
  readonly isSliding: boolean;
}

/** Rescales angles for texts that are longer than the network was trained on. */
type Stretch = (settings: Config, columns: number, base: number) => ReadRotary;

/** By the name that a config has for it in `rope_type`, formerly `type`. */
const STRETCHES: ReadonlyMap<unknown, Stretch> = new Map<unknown, Stretch>([
  ["default", (_, __, base) => ({ rotary: { base } })],
  // It changes nothing in texts as long as the network has positions, and longer ones are cut.
  ["dynamic", (_, __, base) => ({ rotary: { base } })],
  [
    "linear",
    (settings, columns, base) => ({
      rotary: {
        frequencies: interpolatedFrequencies(
          rotaryFrequencies(columns, base),
          readNumber(settings, "factor"),
        ),
      },
    }),
  ],
  [
    "llama3",
    (settings, columns, base) => ({
      rotary: {
        frequencies: llama3Frequencies(rotaryFrequencies(columns, base), {
          factor: readNumber(settings, "factor"),
          trainedLength: readNumber(settings, "original_max_position_embeddings"),
          lowFrequencyFactor: readOptionalNumber(settings, "low_freq_factor"),
          highFrequencyFactor: readOptionalNumber(settings, "high_freq_factor"),
        }),
      },
    }),
  ],
  ["yarn", yarn],
  ["longrope", longRope],
  ["su", longRope],
]);

function yarn(settings: Config, columns: number, base: number): ReadRotary {
  for (const key of ["mscale", "mscale_all_dim"]) {
    if ((settings[key] ?? 0) !== 0) {
      refuseCheckpoint(`config.rope_parameters.${key}`, "be left out", settings[key]);
    }
  }
  const { factor, trainedLength } = growthOf(settings);
  const rotary = yarnFrequencies(columns, {
    base,
    factor,
    trainedLength,
    betaFast: readOptionalNumber(settings, "beta_fast"),
    betaSlow: readOptionalNumber(settings, "beta_slow"),
    truncate: settings.truncate !== false,
    magnitude: readOptionalNumber(settings, "attention_factor"),
  });
  return { rotary };
}

/** Texts longer than the first training length would need other angles throughout, so they are cut. */
function longRope(settings: Config, columns: number, base: number): ReadRotary {
  const { factor, trainedLength } = growthOf(settings);
  const factors = readNumbers(settings, "short_factor");
  const options = { factors, factor, trainedLength, base };
  const { frequencies, magnitude } = longRopeFrequencies(columns, options);
  const given = readNumber(settings, "attention_factor", magnitude);
  return { rotary: { frequencies, magnitude: given }, positions: trainedLength };
}

/** The length that a network was first trained on, and the factor by which texts may be longer now. */
function growthOf(settings: Config): { readonly factor: number; readonly trainedLength: number } {
  const longest = readOptionalNumber(settings, "max_position_embeddings");
  const trainedLength = readNumber(settings, "original_max_position_embeddings", longest);
  const growth = longest === undefined ? undefined : longest / trainedLength;
  return { factor: readNumber(settings, "factor", growth), trainedLength };
}

/**
 * The angles of rotary positions, as configs have said them since 2023: `rope_parameters`, or
 * `rope_theta` with `rope_scaling`.
 *
 * Source: Hugging Face Transformers, `modeling_rope_utils.py`.
 */
export function readRotary(
  config: Config,
  schema: RotarySchema,
  { dHead, isSliding }: RotaryPlace,
): ReadRotary {
  const own = isSliding ? (schema.sliding ?? schema) : schema;
  const { base, baseKey = "rope_theta", share = 1, shareKey = "partial_rotary_factor" } = own;
  const settings: Config = {
    ...config,
    rope_theta: config[baseKey] ?? base,
    partial_rotary_factor: config[shareKey] ?? share,
    ...rotarySettings(config, isSliding, own === schema),
  };
  const stretch = chooseByName(settings, "rope_type", STRETCHES, settings.type ?? "default");
  const columns = own.columnsKey
    ? readCount(config, own.columnsKey)
    : Math.floor(dHead * readNumber(settings, "partial_rotary_factor"));
  const { rotary, positions } = stretch(settings, columns, readNumber(settings, "rope_theta"));
  return { rotary: columns === dHead ? rotary : { ...rotary, columns }, positions };
}

/** The part of a config that is about rotary positions. */
function rotarySettings(config: Config, isSliding: boolean, isStretched: boolean): Config {
  const { rope_parameters: parameters, rope_scaling: scaling } = config;
  if (!isConfig(parameters)) return isStretched && isConfig(scaling) ? scaling : {};
  const { full_attention: full, sliding_attention: sliding } = parameters;
  const own = isSliding ? sliding : full; // configs that differ by the kind of layer
  return isConfig(own) ? own : parameters;
}

function isConfig(value: unknown): value is Config {
  return Object(value) === value;
}
