import { describeValue } from "../../checks/describeValue.js";
import type { Config } from "./configSchema.js";
import type { CapSchema } from "./entrySchemas.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** A number above 0 in a config, or `fallback` if it may leave it out. */
export function readPositive(config: Config, key: string, fallback: number): number {
  const value = config[key] ?? fallback;
  if (typeof value === "number" && value > 0) return value;
  return refuseCheckpoint(`config.${key}`, "be a positive number", describeValue(value));
}

/** A limit, or undefined if the config says that there is none. */
export function readCap(config: Config, { key, fallback }: CapSchema): number | undefined {
  const cap = config[key] === undefined ? fallback : config[key];
  return cap === null ? undefined : readPositive({ [key]: cap }, key, 0);
}
