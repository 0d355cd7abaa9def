import type { Config, ConfigSchema } from "./configSchema.js";

/**
 * The part of a config that is about one network, with the names that its family has now, and with what the family
 * takes for granted where a config leaves it out.
 */
export function ownConfig(
  config: Config,
  { within, aliases = {}, defaults = {} }: Pick<ConfigSchema, "within" | "aliases" | "defaults">,
): Config {
  const own: Config = within === undefined ? config : Object(config[within]);
  const renamed = Object.entries(aliases).map(([alias, key]) => [key, own[key] ?? own[alias]]);
  return { ...defaults, ...own, ...Object.fromEntries(renamed) };
}
