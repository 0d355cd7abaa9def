import { describeValue } from "../../checks/describeValue.js";
import { isCount } from "../../checks/isCount.js";
import type { Config } from "./configSchema.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** Larger widths, vocabularies and numbers of positions are mistakes: by some of them arrays are sized. */
export const MAX_COUNT = 2 ** 24;

/** More layers, heads or experts are mistakes. */
export const MAX_PARTS = 10_000;

/** A size that the config must have, at most `max`, or `fallback` if it may leave it out. */
export function readCount(config: Config, key: string, fallback?: number, max = MAX_COUNT): number {
  const value = config[key] ?? fallback;
  if (!isCount(value) || value === 0) {
    return refuseCheckpoint(`config.${key}`, "be a whole number from 1 up", describeValue(value));
  }
  if (value <= max) return value;
  return refuseCheckpoint(`config.${key}`, `be at most ${max}, as in any network`, value);
}
