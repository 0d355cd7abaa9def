import { describeValue } from "../../checks/describeValue.js";
import { isArray } from "../../checks/isArray.js";
import type { Config } from "./configSchema.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** A number that a config must have, or `fallback` if it leaves it out. */
export function readNumber(config: Config, key: string, fallback?: number): number {
  const value = readOptionalNumber(config, key) ?? fallback;
  return value ?? refuseCheckpoint(`config.${key}`, "be a number", describeValue(config[key]));
}

/** A number, or undefined if a config leaves it out or says null, as Python writes None. */
export function readOptionalNumber(config: Config, key: string): number | undefined {
  const value = config[key] ?? undefined;
  if (value === undefined || typeof value === "number") return value;
  return refuseCheckpoint(`config.${key}`, "be a number", describeValue(value));
}

/** A list of numbers that a config must have. */
export function readNumbers(config: Config, key: string): readonly number[] {
  const value = config[key];
  const isNumbers = isArray(value) && value.every((entry) => typeof entry === "number");
  return isNumbers
    ? value
    : refuseCheckpoint(`config.${key}`, "be an array of numbers", describeValue(value));
}
