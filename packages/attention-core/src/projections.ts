import type { Matrix, Vector } from "./shape.js";

/**
 * The learned matrices of one attention layer, each `[dInput, dOutput]`, all heads side by side. PyTorch's `nn.Linear`
 * keeps its weight the other way round, `[dOutput, dInput]`.
 *
 * @category Multi-head attention
 */
export interface Projections {
  /** W^Q: [dInput, dModel], with dModel = heads · dHead. */
  readonly query: Matrix;
  /** W^K: [dContext, dModel], or narrower for grouped queries: [dContext, keyValueHeads · dHead]. */
  readonly key: Matrix;
  /** W^V: [dContext, heads · dValue], or narrower: [dContext, keyValueHeads · dValue]. */
  readonly value: Matrix;
  /** W^O: [heads · dValue, dOutput]. */
  readonly output: Matrix;
  /** [dModel]; none when left out. */
  readonly queryBias?: Vector | undefined;
  /** [keyValueHeads · dHead], as wide as `key`; none when left out. */
  readonly keyBias?: Vector | undefined;
  /** [keyValueHeads · dValue], as wide as `value`; none when left out. */
  readonly valueBias?: Vector | undefined;
  /** [dOutput]; none when left out. */
  readonly outputBias?: Vector | undefined;
}
