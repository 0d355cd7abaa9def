import type { Matrix } from "attention-core";

/** The slowest wave is this many times slower than the fastest. */
const SLOWEST = 10000;

/**
 * A vector for each position: all sines, then all cosines, from fast to slow.
 *
 *     timing[p] = [sin(p · f₀), …, sin(p · fₖ), cos(p · f₀), …, cos(p · fₖ)]
 *     fᵢ = 10000^(−i / k), with k = dModel / 2 − 1
 *
 * The same waves as in Vaswani et al. 2017, section 3.5, but for their order and for k, where the paper has dModel / 2.
 * The network was trained with these.
 *
 * Source: Vaswani et al. 2018 (Tensor2Tensor), `get_timing_signal_1d`.
 *
 * @param tokens - how many positions, counted from 0
 * @param dModel - columns, an even number from 4 up
 * @returns [tokens, dModel], each entry from −1 to 1
 */
export function timing(tokens: number, dModel: number): Matrix {
  const waves = dModel / 2;
  const data = new Float32Array(tokens * dModel);
  for (let position = 0; position < tokens; position++) {
    for (let wave = 0; wave < waves; wave++) {
      const angle = position * SLOWEST ** (-wave / (waves - 1));
      data[position * dModel + wave] = Math.sin(angle);
      data[position * dModel + waves + wave] = Math.cos(angle);
    }
  }
  return { shape: [tokens, dModel], data };
}
