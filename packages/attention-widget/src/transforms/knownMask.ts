import type { AttentionLayer, Mask, Tensor } from "attention-core";

/**
 * Which query may attend to which key, if that is known: from the mask of the layer, or else its masked scores, where
 * −∞ is hidden. Without either, nothing is hidden.
 *
 * @returns [queries, keys], or with the heads in front; 1 = may attend
 */
export function knownMask({ mask, maskedScores, weights }: AttentionLayer): Mask {
  if (mask !== undefined) return mask;
  if (maskedScores?.data.includes(-Infinity)) {
    return maskHiding(maskedScores, -Infinity);
  }
  const [, queries, keys] = weights.shape;
  return { shape: [queries, keys], data: new Uint8Array(queries * keys).fill(1) };
}

/** A mask that hides the cells with one value, such as weights of 0 or scores of −∞. */
export function maskHiding({ shape, data }: Tensor, value: number): Mask {
  const mask = new Uint8Array(data.length);
  for (let i = 0; i < mask.length; i++) mask[i] = data[i] === value ? 0 : 1;
  return { shape, data: mask };
}

/** The mask, or undefined if it hides nothing. */
export function maskIfAny(mask: Mask): Mask | undefined {
  return mask.data.includes(0) ? mask : undefined;
}
