/** Which rows of one matrix are those of queries, of keys and of values. */
interface FusedRows {
  readonly query: readonly number[];
  readonly key: readonly number[];
  readonly value: readonly number[];
}

/**
 * A fused matrix has groups one below the other, each with the rows of its queries, then of its keys, then of its
 * values. One group is all queries above all keys above all values; as many as there are heads of keys is the order of
 * GPT-NeoX, BLOOM and Falcon.
 *
 * @param groups - how many; both counts of heads are divisible by it
 * @param heads - of queries
 * @param keyValueHeads - of keys, and of values
 * @param dHead - rows of one head
 * @returns the rows in the order of the heads: heads · dHead of queries, keyValueHeads · dHead of keys and values
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
