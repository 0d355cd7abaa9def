import { mapEntries } from "../../internal/mapEntries.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { LayerParameters } from "./layerParameters.js";

/**
 * Norms of queries and keys, each with a gain [dHead]; of neither in most families. Gemma keeps its gains less 1; what
 * distinguishes it is a norm before its feed-forward part that no other family with norms of queries has.
 *
 * @param dHead - the length that each gain must have
 * @returns the options of `multiHeadAttention` for them, without an entry where there is no such norm
 */
export function layerNorms(
  { has, hasBeside, vector }: LayerParameters,
  dHead: number,
): Pick<MultiHeadOptions, "queryNorm" | "keyNorm"> {
  const isLessOne = hasBeside("pre_feedforward_layernorm.weight");
  const normOf = (name: string) => {
    if (!has(name)) return undefined;
    const gain = vector(name, "dHead", { dHead });
    return { gain: isLessOne ? mapEntries(gain, (entry) => entry + 1) : gain };
  };
  const [queryNorm, keyNorm] = [normOf("q_norm.weight"), normOf("k_norm.weight")];
  return { ...(queryNorm && { queryNorm }), ...(keyNorm && { keyNorm }) };
}
