import { readable } from "../../checks/readable.js";
import { chooseByName } from "./chooseByName.js";
import type { Config } from "./configSchema.js";
import { readCount } from "./readCount.js";
import { readNumber } from "./readNumber.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";
import { type ReadRotary, ROTARY_SCALINGS } from "./rotaryScalings.js";
import type { RotarySchema } from "./rotarySchema.js";

/** The layer that they are read for. */
interface RotaryPlace {
  readonly dHead: number;
  readonly isSliding: boolean;
}

/**
 * The angles of rotary positions, as configs have said them since 2023: `rope_parameters`, or `rope_theta` with
 * `rope_scaling`.
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
  const scaling = chooseByName(settings, "rope_type", ROTARY_SCALINGS, settings.type ?? "default");
  const columns = own.columnsKey
    ? readCount(config, own.columnsKey)
    : Math.floor(dHead * readNumber(settings, "partial_rotary_factor"));
  if (columns > dHead) {
    const [what, most] = own.columnsKey ? [own.columnsKey, dHead] : ["partial_rotary_factor", 1];
    refuseCheckpoint(
      `config.${what}`,
      `be at most ${most}, as in any network`,
      columns / (dHead / most),
    );
  }
  const { rotary, ...beside } = scaling(settings, columns, readNumber(settings, "rope_theta"));
  const rest = { ...(columns !== dHead && { columns }), ...(own.layout && { layout: own.layout }) };
  return { rotary: { ...rotary, ...rest }, ...beside };
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
  return Object(readable(value)) === value;
}
