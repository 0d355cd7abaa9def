import type { LayerPart } from "../layerPlace.js";
import { FAMILIES } from "./families.js";
import type { Family } from "./family.js";
import { refuseMissing } from "./refuseMissing.js";

/**
 * The first family that has all of its matrices in this layer, and where they lie. If none has, the error shows names
 * like those of a Llama, the most common family.
 *
 * @param names - of all parameters of the model
 * @param layer - counted from 0
 * @param part - which attention of a model with encoder and decoder; undefined for other models
 * @returns the family, and `start`, the place of the attention in the model, ending with a dot
 */
export function familyOf(
  caller: string,
  names: readonly string[],
  layer: number,
  part: LayerPart | undefined,
): { readonly family: Family; readonly start: string } {
  // With a dot in front, `layers.1.` does not fit the end of `layers.11.`.
  const dotted = names.map((name) => `.${name}`);
  for (const family of FAMILIES) {
    const start = family.place(layer, part);
    const around = start.replace(/[^.]+\.$/, ""); // the layer, without its attention
    const matrices = [family.output, ...(family.fused ? [family.fused] : family.separate)];
    const places = matrices.map((matrix) => start + matrix);
    if (family.beside) places.push(around + family.beside);
    const has = (place: string) => dotted.some((name) => name.endsWith(`.${place}.weight`));
    if (places.every(has)) return { family, start };
  }
  const [{ place, output }] = FAMILIES;
  return refuseMissing(caller, "parameters", `${place(layer, part)}${output}.weight`, names);
}
