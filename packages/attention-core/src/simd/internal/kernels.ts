/**
 * The functions of `assembly/index.ts`, where they are explained. Places and strides count bytes,
 * lengths count numbers.
 */
export interface Kernels {
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
    seen: number,
    more: number,
    mask: number,
    bias: number,
    sink: number,
  ): void;
  exponentials(numbers: number, count: number): void;
  magnitude(numbers: number, count: number): number;
  moveRows(
    from: number,
    fromStride: number,
    to: number,
    toStride: number,
    rows: number,
    size: number,
  ): void;
  pack(right: number, inner: number, columns: number, stride: number, panels: number): void;
  packTransposed(
    right: number,
    inner: number,
    columns: number,
    stride: number,
    panels: number,
  ): void;
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
  softmax(scores: number, weights: number, rows: number, count: number, factor: number): number;
}
