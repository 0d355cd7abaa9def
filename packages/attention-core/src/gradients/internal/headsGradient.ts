import { frequenciesOf } from "../../internal/frequenciesOf.js";
import type { HeadOptions } from "../../internal/projectHeads.js";
import { rotatePositionsUnchecked } from "../../internal/rotatePositionsUnchecked.js";
import { ROTARY_BASE, type RotaryOptions } from "../../rotaryOptions.js";
import type { HeadTensor, Vector } from "../../shape.js";
import { normGradient } from "./normGradient.js";

/**
 * The gradients of norm and rotation of queries or keys: [heads, tokens, dHead] -> the same shape. A rotation is undone
 * by the opposite angle, since the inverse of a rotation is its transpose.
 *
 *     ∂normed = rotate(∂rotated, −angle)          by the same magnitude
 *     ∂plain = normGradient(plain, ∂normed)
 *
 * @param gradient - of the vectors after both: [heads, tokens, dHead]
 * @param plain - the vectors before both: the same shape
 * @returns the gradient of `plain`, of the same shape, and that of the gain, [dHead], where there is a norm
 */
export function headsGradient(
  gradient: HeadTensor,
  plain: HeadTensor,
  { norm, rotary, before }: HeadOptions,
): { readonly vectors: HeadTensor; readonly gain?: Vector } {
  const vectors = rotary
    ? rotatePositionsUnchecked(gradient, reverseRotary(rotary, plain.shape[2]), before)
    : gradient;
  return norm ? normGradient(plain, vectors, norm) : { vectors };
}

/** The rotation the other way round, by the same magnitude: a rotation's matrix transposed. */
function reverseRotary(rotary: RotaryOptions, dHead: number): RotaryOptions {
  const { base = ROTARY_BASE, columns = dHead } = rotary;
  const { frequencies = frequenciesOf(columns, base) } = rotary;
  return { ...rotary, frequencies: frequencies.map((frequency) => -frequency) };
}
