/**
 * The functions that take the time, on WebAssembly SIMD.
 *
 * @module
 */
export type { AttentionFunctions } from "./simd/attentionFunctions.js";
export { loadSimd, type SimdOptions } from "./simd/loadSimd.js";
export type { LayerCall, LayerOptions, PreparedLayer, PreparedLinear } from "./simd/prepared.js";
export { withoutSimd } from "./simd/withoutSimd.js";
