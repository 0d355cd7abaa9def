import type { AttentionLayer } from "attention-core";
import { keyValueHeadCount } from "../../transforms/keyValueHeadCount.js";
import type { GrowthMessages } from "../../words/growthMessages.js";

/** The heads that share one key–value head in the cache, all counted from 1. */
interface HeadGroup {
  readonly heads: readonly number[];
  readonly keyValueHead: number;
  /** Both, for the announcement. */
  readonly label: string;
}

/** Which heads of a layer share keys and values in the cache. */
export interface HeadGroups {
  /** How many share how many, in a sentence. */
  readonly sentence: string;
  readonly groups: readonly HeadGroup[];
}

/** The groups of a layer; null if each head has keys and values of its own. */
export function headGroups(
  layer: AttentionLayer | undefined,
  words: GrowthMessages,
): HeadGroups | null {
  const keyValueHeads = layer === undefined ? null : keyValueHeadCount(layer);
  if (layer === undefined || keyValueHeads === null) return null;
  const [heads] = layer.weights.shape;
  const size = heads / keyValueHeads;
  const groups = Array.from({ length: keyValueHeads }, (_, group): HeadGroup => {
    const first = group * size + 1;
    return {
      heads: Array.from({ length: size }, (_, i) => first + i),
      keyValueHead: group + 1,
      label: words.group(first, first + size - 1, group + 1),
    };
  });
  return { sentence: words.shared(heads, keyValueHeads), groups };
}
