/**
 * The functions of `assembly/index.ts`, where they are explained. Addresses and strides count bytes, lengths count
 * numbers.
 */
export interface Kernels {
  /**
   * One head: [queryCount, dHead], panels of keys and of values -> [queryCount, dValue].
   *
   * @param factor - 1 / temperature
   * @param visibleToFirst - how many keys are visible to the first query
   * @param more - how many more to each later query: 1 under a causal mask, else 0
   * @param mask - a byte per pair, 0 = hidden; 0 for none
   * @param bias - a number per pair; 0 for none
   * @param sink - a score that takes a share in each row; −∞ for none
   */
  attend(
    queries: number,
    queriesStride: number,
    panels: number,
    values: number,
    output: number,
    outputStride: number,
    scores: number,
    queryCount: number,
    keyCount: number,
    dHead: number,
    dValue: number,
    scale: number,
    factor: number,
    visibleToFirst: number,
    more: number,
    mask: number,
    bias: number,
    sink: number,
  ): void;
  /** exp of each number, in place; only the tests of its accuracy call it. */
  exponentials(numbers: number, count: number): void;
  /** The largest magnitude; NaN or ∞ if a number is. */
  magnitude(numbers: number, count: number): number;
  /** Copies rows to another stride, the first row first. */
  moveRows(
    from: number,
    fromStride: number,
    to: number,
    toStride: number,
    rows: number,
    size: number,
  ): void;
  /** [inner, columns] -> panels of [inner, 8], the last filled up with 0 */
  pack(right: number, inner: number, columns: number, stride: number, panels: number): void;
  /** [columns, inner] -> panels of [inner, 8], the last filled up with 0 */
  packTransposed(
    right: number,
    inner: number,
    columns: number,
    stride: number,
    panels: number,
  ): void;
  /** [rows, inner] · panels -> [rows, columns], plus a bias [columns] unless its address is 0 */
  product(
    left: number,
    leftStride: number,
    panels: number,
    bias: number,
    output: number,
    outputStride: number,
    rows: number,
    inner: number,
    columns: number,
  ): void;
  /** [rows, count] -> the same shape; 0 if a score is NaN or +∞ */
  softmax(scores: number, weights: number, rows: number, count: number, factor: number): number;
}
