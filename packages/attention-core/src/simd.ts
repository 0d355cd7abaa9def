/**
 * The functions that take the time, on WebAssembly SIMD.
 *
 * @module attention-core/simd
 */

export type { AttentionFunctions } from "./simd/attentionFunctions.js";
export { loadSimd, type SimdOptions } from "./simd/loadSimd.js";
export type { LayerCall, LayerOptions, PreparedLayer } from "./simd/preparedLayer.js";
export type { PreparedLinear } from "./simd/preparedLinear.js";
export type { PreparingFunctions } from "./simd/preparingFunctions.js";
export { withoutSimd } from "./simd/withoutSimd.js";
