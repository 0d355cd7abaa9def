import { zeros } from "../../internal/zeros.js";
import type { HeadTensor } from "../../shape.js";

/**
 * The gradients of shared keys or values: the sum over the query heads that share them.
 *
 *     ∂shared[g] = Σₕ ∂repeated[h], over the heads h of group g
 *
 * @param gradient - [heads, keys, columns]
 * @returns [keyValueHeads, keys, columns]
 */
export function repeatGradient(gradient: HeadTensor, keyValueHeads: number): HeadTensor {
  const [heads, keys, columns] = gradient.shape;
  if (heads === keyValueHeads) return gradient;
  const [size, shared] = [keys * columns, heads / keyValueHeads];
  // [heads, keys, columns] -> [keyValueHeads, keys, columns]
  const sums = zeros<HeadTensor["shape"]>([keyValueHeads, keys, columns]);
  const data = sums.data.map((_, i) => {
    const first = Math.floor(i / size) * shared * size + (i % size);
    let sum = 0;
    for (let head = 0; head < shared; head++) sum += gradient.data[first + head * size]!;
    return sum;
  });
  return { shape: sums.shape, data };
}
