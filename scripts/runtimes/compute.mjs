// Runs in each runtime: computes stored cases of PyTorch with attention-core as npm packs it, by the pure
// functions and on WebAssembly SIMD. The test that reads the answer decides what is right.

import { attention, multiHeadAttention, tensor } from "attention-core";
import { loadSimd, withoutSimd } from "attention-core/simd";

/**
 * Case by case, what PyTorch computed too; `simd` is "yes", or the error where there is none.
 *
 * @typedef {Readonly<Record<"weights" | "output" | "bySimd", readonly number[]>>} ComputedCase
 * @typedef {{ simd: string, attention: ComputedCase[], layers: ComputedCase[] }} Computed
 */

const numbers = (/** @type {{ readonly data: Float32Array }} */ { data }) => Array.from(data);

/** The numbers of a case as tensors, and masks as bits. @param {any} options */
function optionsOf({ mask, bias, context, ...others }) {
  const bits = mask && tensor(mask);
  return {
    ...others,
    ...(bits && { mask: { shape: bits.shape, data: Uint8Array.from(bits.data) } }),
    ...(bias && { bias: tensor(bias) }),
    ...(context && { context: tensor(context) }),
  };
}

/**
 * @param {{ attention: any[], layers: any[] }} cases - as they are stored
 * @returns {Promise<Computed>}
 */
export async function compute(cases) {
  const loaded = await loadSimd().catch(String);
  const simd = typeof loaded === "string" ? withoutSimd : loaded;
  const found = {
    simd: typeof loaded === "string" ? loaded : "yes",
    attention: cases.attention.map(({ queries, keys, values, options }) => {
      /** @type {[any, any, any]} */
      const given = [tensor(queries), tensor(keys), tensor(values)];
      const { weights, output } = attention(...given, optionsOf(options));
      const bySimd = simd.fusedAttention(...given, optionsOf(options));
      return { weights: numbers(weights), output: numbers(output), bySimd: numbers(bySimd) };
    }),
    layers: cases.layers.map(({ inputs, projections, options }) => {
      const named = Object.entries(projections).map(([name, values]) => [name, tensor(values)]);
      /** @type {[any, any]} */
      const given = [tensor(inputs), Object.fromEntries(named)];
      const { weights, output } = multiHeadAttention(...given, optionsOf(options));
      const bySimd = simd.multiHeadAttention(...given, optionsOf(options)).output;
      return { weights: numbers(weights), output: numbers(output), bySimd: numbers(bySimd) };
    }),
  };
  simd.release();
  return found;
}
