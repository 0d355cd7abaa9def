/**
 * The functions that take the time, on WebAssembly SIMD.
 *
 * @module
 */
export type {
  AttentionFunctions,
  LayerCall,
  LayerOptions,
  PreparedLayer,
  PreparedLinear,
} from "./simd/attentionFunctions.js";
export { loadSimd, type SimdOptions } from "./simd/loadSimd.js";
export { withoutSimd } from "./simd/withoutSimd.js";
