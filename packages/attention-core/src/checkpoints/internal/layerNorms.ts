import { mapEntries } from "../../internal/mapEntries.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { LayerParameters } from "./layerParameters.js";

/**
 * Norms of queries and keys, each with a gain [dHead]; of neither in most families.
 *
 * @param dHead - the length that each gain must have
 * @param isGainLessOne - whether 1 is added to each gain, as in Gemma 3
 * @returns the options of `multiHeadAttention` for them, without an entry where there is no such norm
 */
export function layerNorms(
  { has, vector }: LayerParameters,
  dHead: number,
  isGainLessOne = false,
): Pick<MultiHeadOptions, "queryNorm" | "keyNorm"> {
  const normOf = (name: string) => {
    if (!has(name)) return undefined;
    const gain = vector(name, "dHead", { dHead });
    return { gain: isGainLessOne ? mapEntries(gain, (entry) => entry + 1) : gain };
  };
  const [queryNorm, keyNorm] = [normOf("q_norm.weight"), normOf("k_norm.weight")];
  return { ...(queryNorm && { queryNorm }), ...(keyNorm && { keyNorm }) };
}
