/** Which rows of one matrix are those of queries, of keys and of values. */
interface FusedRows {
  readonly query: number[];
  readonly key: number[];
  readonly value: number[];
}

/**
 * A fused matrix has groups one below the other, each with the rows of its queries, then of its keys,
 * then of its values. One group is all queries above all keys above all values; as many as there are
 * heads of keys is the order of GPT-NeoX, BLOOM and Falcon.
 */
export function fusedRows(
  groups: number,
  heads: number,
  keyValueHeads: number,
  dHead: number,
): FusedRows {
  const [queries, keys] = [(heads / groups) * dHead, (keyValueHeads / groups) * dHead];
  const size = queries + 2 * keys;
  const rows = (first: number, count: number) =>
    Array.from({ length: groups * count }, (_, i) => {
      return Math.floor(i / count) * size + first + (i % count);
    });
  return {
    query: rows(0, queries),
    key: rows(queries, keys),
    value: rows(queries + keys, keys),
  };
}
