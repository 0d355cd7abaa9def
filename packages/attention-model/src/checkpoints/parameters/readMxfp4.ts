import { refuseCheckpoint } from "../config/refuseCheckpoint.js";
import type { ModelParameters } from "./modelParameters.js";

/** How many numbers have a scale in common. */
const BLOCK = 32;

/** The eight magnitudes of a number of 4 bits, whose highest bit is the sign: 2 bits of exponent, 1 of fraction. */
const MAGNITUDES = [0, 0.5, 1, 1.5, 2, 3, 4, 6];

/**
 * The matrices of all experts from numbers of 4 bits, two a byte with the first in the lower half, as gpt-oss is
 * published.
 *
 *     matrices[e][i][o] = number(blocks[e][o][⌊i / 32⌋][…]) · 2^(scales[e][o][⌊i / 32⌋] − 127)
 *
 * Source: Rouhani et al. 2023 (OCP microscaling formats), sections 5.3 and 5.4; OpenAI 2025, section 2.1.
 *
 * @param name - of the matrices, which have `_blocks` and `_scales` in the file
 * @param found - the parameters of the network
 * @param sizes - how many experts there are, and the shape of each matrix as it multiplies
 * @returns [experts, dInput, dOutput], row by row
 */
export function readMxfp4(
  name: string,
  found: ModelParameters,
  [experts, dInput, dOutput]: readonly [experts: number, dInput: number, dOutput: number],
): Float32Array {
  if (dInput % BLOCK !== 0) {
    refuseCheckpoint(`the width of ${name}_blocks`, `be divisible by ${BLOCK}`, dInput);
  }
  const groups = dInput / BLOCK;
  const bytes = found.whole(`${name}_blocks`, [experts, dOutput, groups, BLOCK / 2]).data;
  const scales = found.whole(`${name}_scales`, [experts, dOutput, groups]).data;
  checkScales(`${name}_scales`, scales);
  const matrices = new Float32Array(experts * dInput * dOutput);
  for (let i = 0; i < matrices.length; i++) {
    const row = Math.floor(i / dInput); // of all experts, one below the other: [experts · dOutput, dInput]
    const scale = 2 ** (scales[Math.floor(i / BLOCK)]! - 127);
    const byte = bytes[i >> 1]!;
    const bits = i % 2 === 0 ? byte & 15 : byte >> 4;
    const number = (bits & 8 ? -scale : scale) * MAGNITUDES[bits & 7]!;
    const [expert, output] = [Math.floor(row / dOutput), row % dOutput];
    // [experts, dOutput, dInput] -> [experts, dInput, dOutput]
    matrices[(expert * dInput + (i % dInput)) * dOutput + output] = number;
  }
  return matrices;
}

/** Refuses a scale that stands for NaN, or with which the largest number would be ∞. */
function checkScales(name: string, scales: Float32Array): void {
  const wrong = scales.findIndex((scale) => !(scale <= 252));
  if (wrong < 0) return;
  refuseCheckpoint(name, "be bytes up to 252", `${scales[wrong]} at entry ${wrong}`);
}
