import type { Config } from "./configSchema.js";
import type { Dimensions } from "./dimensions.js";
import { readCount } from "./readCount.js";
import { readFlag } from "./readFlag.js";

/** The sizes of a latent attention; where `q_lora_rank` is null, queries are made of the state. */
export function readLatent(config: Config): NonNullable<Dimensions["latent"]> {
  const hasRank = (config.q_lora_rank ?? null) !== null;
  return {
    queryRank: hasRank ? readCount(config, "q_lora_rank") : undefined,
    hasBiases: readFlag(config, { key: "attention_bias", fallback: false }),
    rank: readCount(config, "kv_lora_rank"),
    dRotary: readCount(config, "qk_rope_head_dim"),
    dPlain: readCount(config, "qk_nope_head_dim"),
    dValue: readCount(config, "v_head_dim"),
  };
}
