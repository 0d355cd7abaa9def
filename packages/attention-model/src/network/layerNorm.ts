import type { Matrix, Vector } from "attention-core";

/**
 * Layer norm: each row shifted and scaled to mean 0 and variance 1, then multiplied by a learned scale and shifted by a
 * learned bias.
 *
 *     layerNorm(x) = (x − mean(x)) / √(variance(x) + epsilon) · scale + bias
 *
 * Source: Ba, Kiros & Hinton 2016, section 3.
 *
 * @param inputs - [tokens, dModel], unitless
 * @param scale - [dModel]
 * @param bias - [dModel]
 * @param epsilon - keeps the division from failing on a row of equal entries
 * @returns [tokens, dModel]
 */
export function layerNorm(
  { shape, data }: Matrix,
  scale: Vector,
  bias: Vector,
  epsilon = 1e-6,
): Matrix {
  const [, dModel] = shape;
  const normalized = new Float32Array(data.length);
  for (let start = 0; start < data.length; start += dModel) {
    const row = data.subarray(start, start + dModel);
    const mean = row.reduce((sum, entry) => sum + entry, 0) / dModel;
    const variance = row.reduce((sum, entry) => sum + (entry - mean) ** 2, 0) / dModel;
    const deviation = Math.sqrt(variance + epsilon);
    for (let j = 0; j < dModel; j++) {
      normalized[start + j] = ((row[j]! - mean) / deviation) * scale.data[j]! + bias.data[j]!;
    }
  }
  return { shape, data: normalized };
}
