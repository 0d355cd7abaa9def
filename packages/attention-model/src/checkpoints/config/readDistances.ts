import { describeValue } from "../../checks/describeValue.js";
import type { Config } from "./configSchema.js";
import type { DistanceDimensions } from "./dimensions.js";
import type { DistanceSchema } from "./distanceSchema.js";
import { readCount } from "./readCount.js";
import { readFlag } from "./readFlag.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** The two comparisons with distances: of a query with those of keys, and of a key with those of queries. */
const KINDS = ["c2p", "p2c"];

/**
 * What a config says of DeBERTa's distances: how far they go, in how many ranges, and what is compared with them.
 * Numbers below 1 stand for none.
 */
export function readDistances(config: Config, schema: DistanceSchema): DistanceDimensions {
  const value = config[schema.kinds];
  const kinds: unknown[] =
    typeof value === "string" ? value.toLowerCase().split("|") : Object(value ?? []);
  const isList = Array.isArray(kinds) && kinds.length > 0;
  if (!isList || !kinds.every((kind) => KINDS.includes(String(kind).trim()))) {
    const must = 'be "c2p", "p2c" or both';
    return refuseCheckpoint(`config.${schema.kinds}`, must, describeValue(value));
  }
  const has = (kind: string) => kinds.some((each) => String(each).trim() === kind);
  const optional = (key: string) =>
    Number(config[key] ?? -1) < 1 ? undefined : readCount(config, key);
  const maxDistance = optional(schema.maxDistance) ?? readCount(config, ...schema.positions);
  const buckets = optional(schema.buckets);
  return {
    span: buckets ?? maxDistance,
    maxDistance: buckets === undefined ? undefined : maxDistance,
    hasKeys: has("c2p"),
    hasQueries: has("p2c"),
    isShared: readFlag(config, schema.isShared),
    norm: String(config[schema.norm[0]]).includes("layer_norm") ? schema.norm[1] : undefined,
  };
}
