import { EPSILON } from "../../internal/normalizeVector.js";
import { zeros } from "../../internal/zeros.js";
import type { NormOptions } from "../../normOptions.js";
import type { HeadTensor, Vector } from "../../shape.js";

/**
 * Backpropagates through gain · x / r with r = √(mean x² + epsilon):
 *
 *     ∂x[i] = (gain[i] · ∂y[i] − x[i] / r² · meanⱼ gain[j] · ∂y[j] · x[j]) / r
 *     ∂gain[i] = Σ ∂y[i] · x[i] / r                                    over all vectors
 *
 * The second term comes from r, which depends on x too: a step along x itself only changes its length, which the norm
 * removes again.
 *
 * @param vectors - x: [heads, tokens, dHead]
 * @param gradient - ∂loss/∂y: the same shape
 * @returns ∂loss/∂x, the same shape, and ∂loss/∂gain, [dHead], even if there is no gain to learn
 */
export function normGradient(
  { shape, data }: HeadTensor,
  gradient: HeadTensor,
  { gain, epsilon = EPSILON }: NormOptions,
): { readonly vectors: HeadTensor; readonly gain: Vector } {
  const columns = shape[2];
  const vectors = zeros<HeadTensor["shape"]>(shape); // ∂x: [heads, tokens, dHead]
  const gainGradient = new Float64Array(columns); // ∂gain: [heads, tokens, dHead] -> [dHead]
  for (let start = 0; start < data.length; start += columns) {
    let squares = 0;
    let along = 0;
    for (let i = 0; i < columns; i++) {
      squares += data[start + i]! ** 2;
      along += (gain?.data[i] ?? 1) * gradient.data[start + i]! * data[start + i]!;
    }
    const root = Math.sqrt(squares / columns + epsilon);
    const share = along / columns / root ** 2;
    for (let i = 0; i < columns; i++) {
      const [x, change] = [data[start + i]!, gradient.data[start + i]!];
      vectors.data[start + i] = ((gain?.data[i] ?? 1) * change - x * share) / root;
      gainGradient[i]! += (change * x) / root;
    }
  }
  return { vectors, gain: { shape: [columns], data: new Float32Array(gainGradient) } };
}
