import { chooseByName } from "./chooseByName.js";
import type { Config } from "./configSchema.js";
import type { FlagSchema } from "./entrySchemas.js";

/** A choice that a config writes as true or false, or its default if the config leaves it out. */
export function readFlag(config: Config, { key, fallback }: FlagSchema): boolean {
  const choices = [true, false].map((choice) => [choice, choice] as const);
  return chooseByName(config, key, new Map(choices), fallback);
}
