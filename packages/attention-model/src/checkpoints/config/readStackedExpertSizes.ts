import type { Config } from "./configSchema.js";
import type { StackedExpertsSchema } from "./expertSchema.js";
import type { StackedExpertSizes } from "./expertSizes.js";
import { MAX_PARTS, readCount } from "./readCount.js";
import { readPositive } from "./readPositive.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** What a config says of experts that one matrix holds; no token can have more of them than there are. */
export function readStackedExpertSizes(
  config: Config,
  schema: StackedExpertsSchema,
): StackedExpertSizes {
  const count = readCount(config, schema.count, undefined, MAX_PARTS);
  const perToken = readCount(config, schema.perToken);
  if (perToken > count) {
    refuseCheckpoint(`config.${schema.perToken}`, `be at most ${count}, as there are`, perToken);
  }
  return {
    count,
    perToken,
    steepness: readPositive(config, ...schema.steepness),
    limit: readPositive(config, ...schema.limit),
  };
}
