import type { Config, ConfigSchema } from "./configSchema.js";

/**
 * The part of a config about one network, with the present names of its family, and with the values that the family
 * implies when a config leaves them out.
 */
export function ownConfig(
  config: Config,
  { within, aliases = {}, defaults = {} }: Pick<ConfigSchema, "within" | "aliases" | "defaults">,
): Config {
  const own: Config = within === undefined ? config : Object(config[within]);
  const renamed = Object.entries(aliases).map(([alias, key]) => [key, own[key] ?? own[alias]]);
  return { ...defaults, ...own, ...Object.fromEntries(renamed) };
}
