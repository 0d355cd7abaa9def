import { describeValue } from "../../checks/describeValue.js";
import { isCount } from "../../checks/isCount.js";
import type { Config } from "./configSchema.js";
import type { SeparateExpertsSchema } from "./expertSchema.js";
import type { SeparateExpertSizes } from "./expertSizes.js";
import { MAX_PARTS, readCount } from "./readCount.js";
import { readFlag } from "./readFlag.js";
import { readPositive } from "./readPositive.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/**
 * What a config says of experts with matrices of their own. No token can have more of them than there are in the groups
 * that are open to it.
 */
export function readSeparateExpertSizes(
  config: Config,
  schema: SeparateExpertsSchema,
): SeparateExpertSizes {
  const { isGrouped, shared } = schema;
  const count = readCount(config, schema.count, undefined, MAX_PARTS);
  const perToken = readCount(config, "num_experts_per_tok");
  const groups = isGrouped ? readCount(config, "n_group") : 1;
  const groupsPerToken = isGrouped ? readCount(config, "topk_group") : 1;
  if (count % groups !== 0) {
    refuseCheckpoint(`config.${schema.count}`, `be divisible by config.n_group (${groups})`, count);
  }
  if (groupsPerToken > groups) {
    refuseCheckpoint("config.topk_group", `be at most ${groups}, as there are`, groupsPerToken);
  }
  const open = (count / groups) * groupsPerToken;
  if (perToken > open) {
    refuseCheckpoint("config.num_experts_per_tok", `be at most ${open}, as there are`, perToken);
  }
  const dHidden = readCount(config, schema.dHidden);
  const denseLayers = config.first_k_dense_replace ?? 0;
  if (!isCount(denseLayers)) {
    const must = "be a whole number from 0 up";
    refuseCheckpoint("config.first_k_dense_replace", must, describeValue(denseLayers));
  }
  return {
    count,
    perToken,
    groups,
    groupsPerToken,
    dHidden,
    dShared: shared === undefined ? undefined : dHidden * readCount(config, shared),
    scale: readPositive(config, "routed_scaling_factor", 1),
    isNormalized: readFlag(config, { key: "norm_topk_prob", fallback: false }),
    denseLayers,
  };
}
