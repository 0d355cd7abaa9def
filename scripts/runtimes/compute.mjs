// Runs in each runtime: computes stored cases of PyTorch with attention-core as npm packs it, by the pure
// functions and on WebAssembly SIMD, and a text with attention-model. The test that reads the answer decides what is
// right.

import { attention, attentionGradient, multiHeadAttention, tensor } from "attention-core";
import { projectionsFromLlama } from "attention-core/checkpoints";
import { readAttention, traceFrom, writeTrace } from "attention-core/formats";
import { entropy } from "attention-core/metrics";
import { loadSimd, withoutSimd } from "attention-core/simd";
import { startWorkers } from "attention-core/workers";
import { loadModel } from "attention-model";

/**
 * Case by case, what PyTorch computed too; `simd` is "yes", or the error where there is none; `entries` are small
 * answers of the other entries, `workers` that of a thread, or the error where there is none, and `model` is what the
 * trained network attends to, or the error where its parameters are not found.
 *
 * @typedef {Readonly<Record<"weights" | "output" | "bySimd", readonly number[]>>} ComputedCase
 * @typedef {{
 *   simd: string,
 *   attention: ComputedCase[],
 *   layers: ComputedCase[],
 *   entries: Readonly<Record<string, readonly number[]>>,
 *   workers: readonly number[] | string,
 *   model: string,
 * }} Computed
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

/** One query that attends evenly to two keys. */
const EVEN = /** @type {const} */ ([tensor([[0]]), tensor([[1], [-1]]), tensor([[4], [8]])]);

/** Answers that one can check by hand. */
async function fromEntries() {
  const gradient = attentionGradient(attention(...EVEN), tensor([[1]]));
  const file = writeTrace(
    traceFrom({
      tokens: ["it", "was"],
      attentions: [
        [1, 0],
        [0.25, 0.75],
      ],
    }),
  );
  const { views } = await readAttention(file);
  const { output } = projectionsFromLlama(
    {
      "layers.0.self_attn.q_proj.weight": [
        [1, 2],
        [3, 4],
      ],
      "layers.0.self_attn.k_proj.weight": [[5, 6]],
      "layers.0.self_attn.v_proj.weight": [[7, 8]],
      "layers.0.self_attn.o_proj.weight": [
        [1, 0],
        [2, 1],
      ],
    },
    0,
  );
  return {
    gradients: numbers(gradient.queries),
    metrics: numbers(entropy(tensor([[0.5, 0.5]]))),
    formats: views.flatMap(({ trace }) => trace.layers.flatMap(({ weights }) => numbers(weights))),
    checkpoints: numbers(output),
  };
}

/** The output of one thread; or why there is none. */
async function fromThread() {
  try {
    const pool = await startWorkers({ count: 1 });
    const output = numbers(await pool.fusedAttention(...EVEN));
    pool.release();
    return output;
  } catch (error) {
    return String(error);
  }
}

/** What the last “the” attends to most, in a head that finds the noun; or why there are no parameters. */
async function fromModel() {
  try {
    const { trace } = await loadModel();
    const { queryTokens, layers } = await trace("The keys to the cabinet are on the table");
    const [head, query] = [1, 8];
    const { data, shape } = /** @type {NonNullable<typeof layers[0]>} */ (layers[0]).weights;
    const keys = shape[2];
    const row = data.subarray((head * shape[1] + query) * keys).slice(0, keys);
    return queryTokens[row.indexOf(Math.max(...row))] ?? "";
  } catch (error) {
    return String(error);
  }
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
    entries: await fromEntries(),
    workers: await fromThread(),
    model: await fromModel(),
  };
  simd.release();
  return found;
}
