import {
  interpolatedFrequencies,
  llama3Frequencies,
  longRopeFrequencies,
  type RotaryOptions,
  rotaryFrequencies,
  yarnFrequencies,
} from "attention-core";
import type { Config } from "./configSchema.js";
import { readNumber, readNumbers, readOptionalNumber } from "./readNumber.js";

/** The rotary options of one layer. */
export interface ReadRotary {
  readonly rotary: RotaryOptions;
  /** How many positions they are valid for, if fewer than the config says elsewhere. */
  readonly positions?: number | undefined;
  /** A further factor of DeepSeek on the scores. */
  readonly scoreFactor?: number | undefined;
}

/**
 * Makes the rotary options from a config, with angles rescaled for texts that are longer than those that the network
 * was first trained on.
 */
type RotaryScaling = (settings: Config, columns: number, base: number) => ReadRotary;

/**
 * Every scaling by its name in `rope_type` of a config, formerly `type`.
 *
 * Source: Hugging Face Transformers, `ROPE_INIT_FUNCTIONS` in `modeling_rope_utils.py`.
 */
export const ROTARY_SCALINGS: ReadonlyMap<unknown, RotaryScaling> = new Map<unknown, RotaryScaling>(
  [
    ["default", (_, __, base) => ({ rotary: { base } })],
    // It changes nothing within the positions of the network, and longer texts are cut.
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
  ],
);

/**
 * YaRN, whose magnitude DeepSeek divides between the rotation and the scores:
 *
 *     growth(m) = 1 + m/10 · ln(factor)
 *     magnitude = growth(mscale) / growth(mscale_all_dim)
 *     scoreFactor = growth(mscale_all_dim)²
 */
function yarn(settings: Config, columns: number, base: number): ReadRotary {
  const { factor, trainedLength } = growthOf(settings);
  const rotationScale = readOptionalNumber(settings, "mscale") || undefined; // 0 stands for none
  const allScale = readOptionalNumber(settings, "mscale_all_dim") || undefined;
  const growth = (part: number) => 1 + (part / 10) * Math.log(Math.max(factor, 1));
  const divided = rotationScale && allScale ? growth(rotationScale) / growth(allScale) : undefined;
  const rotary = yarnFrequencies(columns, {
    base,
    factor,
    trainedLength,
    betaFast: readOptionalNumber(settings, "beta_fast"),
    betaSlow: readOptionalNumber(settings, "beta_slow"),
    truncate: settings.truncate !== false,
    magnitude: readOptionalNumber(settings, "attention_factor") ?? divided,
  });
  return { rotary, scoreFactor: allScale && growth(allScale) ** 2 };
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
