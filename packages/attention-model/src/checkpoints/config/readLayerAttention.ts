import { describeValue } from "../../checks/describeValue.js";
import { isArray } from "../../checks/isArray.js";
import type { Config, ConfigSchema } from "./configSchema.js";
import type { Dimensions } from "./dimensions.js";
import { readCount } from "./readCount.js";
import { readCap, readPositive } from "./readPositive.js";
import { readRotary } from "./readRotary.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";
import type { ReadRotary } from "./rotaryScalings.js";

/** The sizes that say how far a layer sees and how its positions turn. */
type Sizes = Pick<Dimensions, "layers" | "dHead" | "positions">;

/** What a config says of each layer, and how many positions remain. */
export function readLayerAttention(
  config: Config,
  schema: ConfigSchema,
  { layers, dHead, positions }: Sizes,
): Pick<Dimensions, "attention" | "positions"> {
  const slides = slidingLayers(config, schema, layers);
  const window = slides.includes(true) ? readWindow(config, schema) : undefined;
  const { rotary, scoreWidth } = schema;
  /** DeepSeek's scores are stretched with its positions. */
  const scaleOf = (read: ReadRotary | undefined) =>
    schema.isLatent && read?.scoreFactor ? { scale: read.scoreFactor / Math.sqrt(dHead) } : {};
  // At most two kinds: read once each, since there may be as many angles as a head has columns.
  const kinds = new Map(
    [...new Set(slides)].map((isSliding) => [
      isSliding,
      rotary ? readRotary(config, rotary, { dHead, isSliding }) : undefined,
    ]),
  );
  const softCap = schema.softCap && readCap(config, schema.softCap);
  const width = scoreWidth && readPositive(config, scoreWidth, dHead);
  return {
    attention: slides.map((isSliding) => ({
      rotary: kinds.get(isSliding)?.rotary,
      window: isSliding ? window : undefined,
      ...(softCap && { softCap }),
      ...(width && { scale: 1 / Math.sqrt(width) }),
      ...scaleOf(kinds.get(isSliding)),
    })),
    positions: Math.min(
      positions,
      ...[...kinds.values()].map((read) => read?.positions ?? positions),
    ),
  };
}

/** How many tokens a token sees to each side, its own among them. */
function readWindow(config: Config, { window: schema }: ConfigSchema): number {
  if (schema === undefined) return readCount(config, "sliding_window");
  return Math.floor(readCount(config, schema.key, schema.fallback) / 2) + 1;
}

/**
 * Whether each layer sees only the last `sliding_window` tokens: as `layer_types` of the config lists it, else by the
 * rule of the family, if the config has a window at all.
 */
function slidingLayers(config: Config, schema: ConfigSchema, layers: number): boolean[] {
  const { isSliding, window: own } = schema;
  const { layer_types: types, sliding_window: window = own?.fallback } = config;
  if (isSliding === undefined) return Array(layers).fill(false);
  if (!isArray(types)) {
    const isOn = (window ?? undefined) !== undefined;
    return Array.from({ length: layers }, (_, layer) => isOn && isSliding(layer, config));
  }
  if (types.length !== layers) {
    refuseCheckpoint("config.layer_types", `have ${layers} entries, one per layer`, types.length);
  }
  const unknown = types.find((type) => type !== "full_attention" && type !== "sliding_attention");
  if (unknown !== undefined) {
    const must = 'be "full_attention" or "sliding_attention"';
    refuseCheckpoint("entries of config.layer_types", must, describeValue(unknown));
  }
  return types.map((type) => type === "sliding_attention");
}
