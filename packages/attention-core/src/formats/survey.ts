/** How far a sum of weights may be from 1: float16 and bfloat16 round that much over a long row. */
const NEAR_ONE = 0.02;

/** From here down, a score hides its key: models add -1e9, -3.4e38 or -∞ to it. */
export const HIDDEN_SCORE = -1e9;

/** What the matrices of one layer look like. */
export interface Survey {
  /** The smallest and the largest finite number that hides nothing. */
  readonly least: number;
  readonly most: number;
  /** How many entries are NaN, ±∞, or so low that they hide a key. */
  readonly holes: number;
  /** The smallest and the largest sum of a row; 1 both where rows are weights. */
  readonly leastRowSum: number;
  readonly mostRowSum: number;
  /** Whether each row sums to 1, up to rounding. */
  readonly hasRowsOfOne: boolean;
  /** Whether each column does: where rows do not, the matrices are transposed. */
  readonly hasColumnsOfOne: boolean;
  /** Whether no query but those of padding attends to a later key, where queries are not fewer than keys. */
  readonly isCausal: boolean;
}

/**
 * Looks at every number of [heads, queries, keys] once: the range, the sums of rows and columns, and whether anything
 * lies above the diagonal. From these a reader can tell weights from scores, transposed weights and causal ones.
 *
 * @param padding - positions without a token: softmax spreads a row that a causal mask and one of padding hide together
 * over all keys, later ones too
 */
export function survey(
  numbers: Float32Array,
  queries: number,
  keys: number,
  padding: ReadonlySet<number> = new Set(),
): Survey {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let holes = 0;
  let leastRowSum = Number.POSITIVE_INFINITY;
  let mostRowSum = Number.NEGATIVE_INFINITY;
  const before = Math.max(0, keys - queries); // fewer queries than keys are the last of them
  const isToken = Array.from({ length: queries }, (_, query) => !padding.has(before + query));
  let isCausal = isToken.filter(Boolean).length > 1 && keys > 1 && queries <= keys + 1;
  let hasColumnsOfOne = keys > 0 && queries > 0;
  const columns = new Float64Array(keys);
  for (let index = 0, row = 0; index < numbers.length; row++) {
    const query = row % queries;
    let sum = 0;
    for (let key = 0; key < keys; key++, index++) {
      const number = numbers[index]!;
      if (!(number > HIDDEN_SCORE && number < Number.POSITIVE_INFINITY)) {
        holes++;
        continue;
      }
      sum += number;
      columns[key]! += number;
      if (number < least) least = number;
      if (number > most) most = number;
      if (number !== 0 && key > before + query && isToken[query]) isCausal = false;
    }
    if (sum < leastRowSum) leastRowSum = sum;
    if (sum > mostRowSum) mostRowSum = sum;
    if (query === queries - 1) {
      hasColumnsOfOne &&= columns.every((column) => Math.abs(column - 1) < NEAR_ONE);
      columns.fill(0);
    }
  }
  const hasRowsOfOne = mostRowSum < 1 + NEAR_ONE && leastRowSum > 1 - NEAR_ONE;
  return { least, most, holes, leastRowSum, mostRowSum, hasRowsOfOne, hasColumnsOfOne, isCausal };
}
