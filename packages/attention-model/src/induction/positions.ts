import type { Matrix } from "attention-core";
import { D_MODEL } from "./inductionNetwork.js";

/** The slowest wave is this many times slower than the fastest. */
const SLOWEST = 1000;

/** How far the waves swing: small beside what the network learns to read from them. */
const AMPLITUDE = 0.3;

/**
 * A vector for each position: all sines, then all cosines, from fast to slow.
 *
 *     positions[p] = 0.3 · [sin(p · f₀), …, sin(p · f₃₁), cos(p · f₀), …, cos(p · f₃₁)]
 *     fᵢ = 1000^(−i / 32)
 *
 * Source: Vaswani et al. 2017, section 3.5, with slower waves left out for a context of 64.
 *
 * @param tokens - how many positions
 * @param first - the position to begin with
 * @returns [tokens, dModel]
 */
export function positions(tokens: number, first = 0): Matrix {
  const waves = D_MODEL / 2;
  const data = new Float32Array(tokens * D_MODEL);
  for (let row = 0; row < tokens; row++) {
    for (let wave = 0; wave < waves; wave++) {
      const angle = (first + row) * SLOWEST ** (-wave / waves);
      data[row * D_MODEL + wave] = AMPLITUDE * Math.sin(angle);
      data[row * D_MODEL + waves + wave] = AMPLITUDE * Math.cos(angle);
    }
  }
  return { shape: [tokens, D_MODEL], data };
}
