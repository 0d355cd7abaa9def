import { checkCount } from "../internal/checks/checkCount.js";
import { checkNames } from "../internal/checks/checkNames.js";
import { refuse } from "../internal/checks/refuse.js";
import type { AttentionFunctions } from "./attentionFunctions.js";
import { bytesOf, engineOf } from "./internal/engine.js";
import { MAX_BYTES, newMemory } from "./internal/memory.js";
import { simdFunctions } from "./internal/simdFunctions.js";
import { Workspace } from "./internal/workspace.js";
import { compiled } from "./module.js";

/**
 * How {@link loadSimd} sets up.
 *
 * @category WebAssembly SIMD
 */
export interface SimdOptions {
  /**
   * Bytes of memory to begin with. A call that needs more gets a new memory, which takes about a millisecond, once.
   * @defaultValue 16 MiB
   */
  readonly memory?: number | undefined;
}

/**
 * The functions that take the time, on WebAssembly SIMD: the same arguments, results and errors as the pure ones,
 * several times faster on the CPU.
 *
 * Sums run in float32, so results are within float32's rounding of the pure ones. The kernels give the same bits on
 * every machine. What float32 cannot do well the pure functions do: NaN and ∞, and for the fused functions soft caps, a
 * bias that lifts or lowers every key of a row by more than 16, and scores that could exceed 16384 (by the largest
 * query and key). A share below e^−87.68 is 0.
 *
 * The module is inside the package's JavaScript, so there is no file to serve. A page with a content security policy
 * has to allow `'wasm-unsafe-eval'`.
 *
 * Compare Rabe and Staats 2021, section 2, and Dao et al. 2022 (FlashAttention), section 3.1, which keep no whole row
 * of scores in memory; here those of a few queries are there at a time.
 *
 * @category WebAssembly SIMD
 * @param options - memory
 * @returns the functions, and `release()`, which gives their memory back
 * @throws rejects with a RangeError if `memory` is not a whole number from 0 to 2³², or the engine has not as much; a
 *   function throws one if a call and what is prepared need more than 2³² bytes together
 * @throws rejects with a TypeError if `options` is not an object or `memory` is not a number
 * @throws rejects with an Error if the engine has no WebAssembly SIMD, or does not allow it, as a strict policy of a
 *   page, with the engine's error as `cause`; `withoutSimd` has the same functions without
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { loadSimd } from "attention-core/simd";
 *
 * const simd = await loadSimd();
 * const output = simd.fusedAttention(tensor([[0]]), tensor([[1], [2]]), tensor([[4], [8]]));
 * console.log(toNested(output)); // [ [ 6 ] ]
 * simd.release();
 * ```
 */
export async function loadSimd(options: SimdOptions = {}): Promise<AttentionFunctions> {
  checkNames("loadSimd", "options", options, { memory: true });
  const { memory = 2 ** 24 } = options;
  checkCount("loadSimd", "memory", memory, 0);
  if (memory > MAX_BYTES) {
    refuse("loadSimd", "memory", `be at most ${MAX_BYTES} bytes`, memory);
  }
  const engine = engineOf();
  const bytes = bytesOf(compiled);
  if (!engine?.validate(bytes)) {
    return refuse("loadSimd", "the engine", "have WebAssembly SIMD", "none", Error);
  }
  const module = await engine.compile(bytes).catch((cause) => {
    const must = "allow WebAssembly to be compiled";
    return refuse("loadSimd", "the engine", must, "an error (see cause)", Error, { cause });
  });
  return simdFunctions(new Workspace((size) => newMemory(engine, module, size), memory));
}
