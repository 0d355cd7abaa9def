import { type AttentionTrace, type CacheCounts, cacheCounts } from "attention-core";

/** The effect of one more token on a trace, and its cost. */
export interface Growth {
  /** The token that was added. */
  readonly token: string;
  /** How many rows there were before. */
  readonly earlierRows: number;
  /** The largest change of a weight in those rows, including what they give the new token. */
  readonly largestChange: number;
  /** The counts of all layers together; undefined if their projections are not known. */
  readonly counts: CacheCounts | undefined;
}

/** Compares a trace with that of the same text before its last token; null if it is another text. */
export function growthOf(before: AttentionTrace, now: AttentionTrace): Growth | null {
  const earlierRows = before.queryTokens.length;
  const token = now.queryTokens[earlierRows];
  const isLonger = now.queryTokens.length === earlierRows + 1;
  if (token === undefined || !isLonger || before.layers.length !== now.layers.length) return null;
  if (before.queryTokens.some((earlier, i) => earlier !== now.queryTokens[i])) return null;
  const changes = now.layers.map((layer, i) =>
    largestChange(before.layers[i]!.weights.data, layer.weights, earlierRows),
  );
  return {
    token,
    earlierRows,
    largestChange: Math.max(0, ...changes),
    counts: countsOf(now),
  };
}

/**
 * The largest change of a weight in the earlier rows, 0–1: [heads, rows, rows] compared with [heads, queries, keys].
 * The weight of a new key is a change from 0.
 */
function largestChange(
  before: Float32Array,
  { shape: [heads, queries, keys], data }: AttentionTrace["layers"][number]["weights"],
  rows: number,
): number {
  let largest = 0;
  for (let head = 0; head < heads; head++) {
    for (let row = 0; row < rows; row++) {
      for (let key = 0; key < keys; key++) {
        const now = data[(head * queries + row) * keys + key]!;
        const earlier = key < rows ? before[(head * rows + row) * rows + key]! : 0;
        largest = Math.max(largest, Math.abs(now - earlier));
      }
    }
  }
  return largest;
}

function countsOf({ layers }: AttentionTrace): CacheCounts | undefined {
  if (layers.some(({ projections }) => projections === undefined)) return undefined;
  const all = layers.map(cacheCounts);
  const sum = (name: keyof CacheCounts) => all.reduce((total, counts) => total + counts[name], 0);
  return {
    cachedTokens: all[0]?.cachedTokens ?? 0,
    cachedBytes: sum("cachedBytes"),
    addedBytes: sum("addedBytes"),
    products: sum("products"),
    productsWithoutCache: sum("productsWithoutCache"),
  };
}
