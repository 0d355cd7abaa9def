/** How far a sum of weights may be from 1: float16 and bfloat16 round that much over a long row. */
const NEAR_ONE = 0.02;

/** From here down, a score hides its key: models add -1e9, -3.4e38 or -∞ to it. */
export const HIDDEN_SCORE = -1e9;

/** What the matrices of one layer look like. */
export interface Survey {
  /** The smallest and the largest finite number that hides nothing. */
  readonly min: number;
  readonly max: number;
  /** How many entries are NaN, ±∞, or so low that they hide a key. */
  readonly holes: number;
  /** How many rows have nothing but 0 and such entries, as padding leaves them. */
  readonly emptyRows: number;
  /** The smallest and the largest sum of the other rows; 1 both where rows are weights. */
  readonly minRowSum: number;
  readonly maxRowSum: number;
  /** Whether each row that is not empty sums to 1, up to rounding. */
  readonly rowsSumToOne: boolean;
  /** Whether each column does: where rows do not, the matrices are transposed. */
  readonly columnsSumToOne: boolean;
  /** Whether no query attends to a later key; where there are fewer queries than keys, they are the last of them. */
  readonly isCausal: boolean;
}

/**
 * Looks at every number of [heads, queries, keys] once: the range, the sums of rows and columns, and whether anything
 * lies above the diagonal. From these a reader can tell weights from scores, transposed weights and causal ones.
 *
 * @param padding - the rows without a token, which count for nothing, unless they are all: softmax spreads a row that a
 *   causal mask and one of padding hide together over all keys, later ones too, and tools save such rows as NaN or 0
 */
export function survey(
  numbers: Float32Array,
  queries: number,
  keys: number,
  padding: ReadonlySet<number> = new Set(),
): Survey {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let holes = 0;
  let emptyRows = 0;
  let minRowSum = Number.POSITIVE_INFINITY;
  let maxRowSum = Number.NEGATIVE_INFINITY;
  const before = Math.max(0, keys - queries); // fewer queries than keys are the last of them
  const isToken = Array.from({ length: queries }, (_, query) => !padding.has(query));
  if (!isToken.includes(true)) isToken.fill(true);
  let isCausal = isToken.filter(Boolean).length > 1 && keys > 1 && queries <= keys + 1;
  let columnsSumToOne = keys > 0 && queries > 0;
  const columns = new Float64Array(keys);
  for (let start = 0, row = 0; start < numbers.length; start += keys, row++) {
    const query = row % queries;
    const end = isToken[query] ? start + keys : start;
    let sum = 0;
    let isEmpty = true;
    for (let index = start; index < end; index++) {
      const key = index - start;
      const number = numbers[index]!;
      if (!(number > HIDDEN_SCORE && number < Number.POSITIVE_INFINITY)) {
        holes++;
        continue;
      }
      sum += number;
      columns[key]! += number;
      if (number < min) min = number;
      if (number > max) max = number;
      if (number === 0) continue;
      isEmpty = false;
      if (key > before + query) isCausal = false;
    }
    if (!isEmpty) {
      if (sum < minRowSum) minRowSum = sum;
      if (sum > maxRowSum) maxRowSum = sum;
    } else if (isToken[query]) emptyRows++;
    if (query === queries - 1) {
      columnsSumToOne &&= columns.every((column) => Math.abs(column - 1) < NEAR_ONE);
      columns.fill(0);
    }
  }
  if (maxRowSum < minRowSum) minRowSum = maxRowSum = 0; // every row is empty
  return {
    min,
    max,
    holes,
    emptyRows,
    minRowSum,
    maxRowSum,
    rowsSumToOne: maxRowSum < 1 + NEAR_ONE && minRowSum > 1 - NEAR_ONE,
    columnsSumToOne,
    isCausal,
  };
}
