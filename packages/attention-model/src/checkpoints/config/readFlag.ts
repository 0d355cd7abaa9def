import { chooseByName } from "./chooseByName.js";
import type { Config, FlagSchema } from "./configSchema.js";

/** A choice that a config writes as true or false, or its default if the config leaves it out. */
export function readFlag(config: Config, { key, otherwise }: FlagSchema): boolean {
  const choices = [true, false].map((choice) => [choice, choice] as const);
  return chooseByName(config, key, new Map(choices), otherwise);
}
