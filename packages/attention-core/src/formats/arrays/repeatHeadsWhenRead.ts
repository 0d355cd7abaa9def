import type { Readable } from "../layerSet.js";

/**
 * Keys or values with a head for each head of queries: under grouped-query attention, neighbours share one. Undefined
 * if the heads of queries are not a multiple of them.
 *
 *     repeated[head] = array[⌊head · own / heads⌋]
 *
 * @param array - [own heads, rows, columns]
 * @param heads - of the queries, a multiple of the own ones
 * @returns [heads, rows, columns]
 */
export function repeatHeadsWhenRead(array: Readable, heads: number): Readable | undefined {
  const [own = 0, rows = 0, columns = 0] = array.shape;
  if (own === heads) return array;
  if (own === 0 || heads % own !== 0) return undefined;
  const size = rows * columns;
  return {
    shape: [heads, rows, columns],
    floats: () => {
      const numbers = array.floats();
      const floats = new Float32Array(heads * size);
      for (let head = 0; head < heads; head++) {
        const from = Math.floor((head * own) / heads) * size;
        floats.set(numbers.subarray(from, from + size), head * size);
      }
      return floats;
    },
  };
}
