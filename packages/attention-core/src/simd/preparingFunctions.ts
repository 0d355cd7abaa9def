import type { Projections } from "../projections.js";
import type { Matrix, Vector } from "../shape.js";
import type { LayerOptions, PreparedLayer } from "./preparedLayer.js";
import type { PreparedLinear } from "./preparedLinear.js";

/**
 * The functions that keep learned matrices ready between calls.
 *
 * @category WebAssembly SIMD
 */
export interface PreparingFunctions {
  /**
   * Keeps a learned matrix ready for many calls: how inputs are multiplied by it without packing it again each time.
   *
   *     project(X) = X · W + b
   *
   * Source: Goto and van de Geijn 2008, section 4, for packed panels.
   *
   * @param projection - [dInput, dOutput], the learned matrix
   * @param bias - [dOutput]; none when left out
   * @returns the matrix, kept until its `release()`
   * @throws RangeError if the bias does not fit
   * @throws TypeError if an argument is not a tensor
   * @throws Error on SIMD, after `release()`
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { loadSimd } from "attention-core/simd";
   *
   * const simd = await loadSimd();
   * const swap = simd.prepareLinear(tensor([[0, 1], [1, 0]]), tensor([10, 20]));
   * console.log(toNested(swap.project(tensor([[1, 2]])))); // [ [ 12, 21 ] ]
   * ```
   */
  prepareLinear(projection: Matrix, bias?: Vector): PreparedLinear;
  /**
   * Keeps the learned matrices of a layer ready for many calls.
   *
   *     attend(X) = concat(head₁, …, headₕ) · W^O
   *
   * Source: Vaswani et al. 2017, section 3.2.2.
   *
   * @param projections - the learned matrices, all heads side by side
   * @param options - heads and what else stays the same from call to call
   * @returns the layer, kept until its `release()`
   * @throws RangeError if the matrices are not those of one layer, or an option is out of range
   * @throws TypeError if an argument is the wrong kind of thing
   * @throws Error on SIMD, after `release()`
   * @example
   * ```ts
   * import { tensor, toNested } from "attention-core";
   * import { loadSimd } from "attention-core/simd";
   *
   * const simd = await loadSimd();
   * const one = tensor([[1]]);
   * const projections = { query: one, key: one, value: one, output: one };
   * const layer = simd.prepareMultiHead(projections, { heads: 1, causal: true });
   * console.log(toNested(layer.attend(tensor([[4]])))); // [ [ 4 ] ]
   * console.log(toNested(layer.attend(tensor([[8]])))); // [ [ 8 ] ]
   * ```
   */
  prepareMultiHead(projections: Projections, options: LayerOptions): PreparedLayer;
}
