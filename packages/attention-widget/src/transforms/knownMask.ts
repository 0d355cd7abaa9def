import { type AttentionLayer, type Mask, maskWhere, type Tensor } from "attention-core";

/**
 * Which query may attend to which key, as far as the layer tells: its mask, or else its masked
 * scores, where −∞ is hidden. A layer that tells neither hides nothing that is known.
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

/** A mask from one rule about the numbers of a tensor: may be attended to where the rule holds. */
export function maskWhereEach({ shape, data }: Tensor, holds: (value: number) => boolean): Mask {
  return { shape, data: Uint8Array.from(data, (value) => (holds(value) ? 1 : 0)) };
}

/** The mask, unless it hides nothing: then there is none to speak of. */
export function maskIfAny(mask: Mask): Mask | undefined {
  return mask.data.includes(0) ? mask : undefined;
}
