import type { AttentionLayer } from "attention-core";
import { keyHeadCount } from "../../transforms/keyHeadCount.js";
import type { GrowthMessages } from "../../words/growthMessages.js";

/** The heads that share one head of keys and values in the cache, all counted from 1. */
interface HeadGroup {
  readonly heads: readonly number[];
  readonly keyHead: number;
  /** Both, for the announcement. */
  readonly label: string;
}

/** Which heads of a layer share what stands in the cache. */
export interface HeadGroups {
  /** How many share how many, in a sentence. */
  readonly sentence: string;
  readonly groups: readonly HeadGroup[];
}

/** The groups of a layer; null where each head has keys and values of its own. */
export function headGroups(
  layer: AttentionLayer | undefined,
  words: GrowthMessages,
): HeadGroups | null {
  const keyHeads = layer === undefined ? null : keyHeadCount(layer);
  if (layer === undefined || keyHeads === null) return null;
  const [heads] = layer.weights.shape;
  const size = heads / keyHeads;
  const groups = Array.from({ length: keyHeads }, (_, group): HeadGroup => {
    const first = group * size + 1;
    return {
      heads: Array.from({ length: size }, (_, i) => first + i),
      keyHead: group + 1,
      label: words.group(first, first + size - 1, group + 1),
    };
  });
  return { sentence: words.shared(heads, keyHeads), groups };
}
