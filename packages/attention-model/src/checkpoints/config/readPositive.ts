import { describeValue } from "../../checks/describeValue.js";
import type { CapSchema, Config } from "./configSchema.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** A number above 0 in a config, or `otherwise` if it may leave it out. */
export function readPositive(config: Config, key: string, otherwise: number): number {
  const value = config[key] ?? otherwise;
  if (typeof value === "number" && value > 0) return value;
  return refuseCheckpoint(`config.${key}`, "be a positive number", describeValue(value));
}

/** A limit, or undefined if the config says that there is none. */
export function readCap(config: Config, { key, otherwise }: CapSchema): number | undefined {
  const cap = config[key] === undefined ? otherwise : config[key];
  return cap === null ? undefined : readPositive({ [key]: cap }, key, 0);
}
