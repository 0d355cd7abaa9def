import { describeValue } from "../../checks/describeValue.js";
import { isCount } from "../../checks/isCount.js";
import type { Config } from "./configSchema.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** A size that the config must have, or `otherwise` if it may leave it out. */
export function readCount(config: Config, key: string, otherwise?: number): number {
  const value = config[key] ?? otherwise;
  if (isCount(value) && value > 0) return value;
  return refuseCheckpoint(`config.${key}`, "be a whole number from 1 up", describeValue(value));
}
