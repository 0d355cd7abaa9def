import { type AttentionLayer, type Mask, maskWhere, type Tensor } from "attention-core";

/**
 * Which query may attend to which key, as far as it is known: the mask of the layer, or else its masked
 * scores, where −∞ is hidden. Without either, nothing is hidden.
 *
 * @returns [queries, keys], or with the heads in front; 1 = may attend
 */
export function knownMask({ mask, maskedScores, weights }: AttentionLayer): Mask {
  if (mask !== undefined) return mask;
  if (maskedScores?.data.includes(-Infinity)) {
    return maskWhereEach(maskedScores, (score) => score !== -Infinity);
  }
  const [, queries, keys] = weights.shape;
  return maskWhere(queries, keys, () => true);
}

/** A mask that allows the cells whose value satisfies a rule. */
export function maskWhereEach(
  { shape, data }: Tensor,
  mayAttend: (value: number) => boolean,
): Mask {
  return { shape, data: Uint8Array.from(data, (value) => (mayAttend(value) ? 1 : 0)) };
}

/** The mask, or undefined if it hides nothing. */
export function maskIfAny(mask: Mask): Mask | undefined {
  return mask.data.includes(0) ? mask : undefined;
}
