import type { Config, ConfigSchema } from "./configSchema.js";

/**
 * The part of a config about one network, with the present names of its family, and with the values that the family
 * implies when a config leaves them out.
 */
export function ownConfig(
  config: Config,
  { section, aliases = {}, defaults = {} }: Pick<ConfigSchema, "section" | "aliases" | "defaults">,
): Config {
  const own: Config = section === undefined ? config : Object(config[section]);
  const renamed = Object.entries(aliases).map(([alias, key]) => [key, own[key] ?? own[alias]]);
  return { ...defaults, ...own, ...Object.fromEntries(renamed) };
}
