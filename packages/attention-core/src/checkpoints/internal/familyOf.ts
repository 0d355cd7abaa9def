import type { LayerPart } from "../layerPlace.js";
import { FAMILIES } from "./families.js";
import type { Family } from "./family.js";
import { refuseMissing } from "./refuseMissing.js";

/**
 * The first family that has all of its matrices in this layer, and where they lie. If none has, the error shows what is
 * missing of the family that has most; of names that no family has, those of a Llama, the most common one.
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
  const has = (place: string) => dotted.some((name) => name.endsWith(`.${place}.weight`));
  let most = -1;
  let missing = "";
  for (const family of FAMILIES) {
    const start = family.place(layer, part);
    const places = matricesOf(family, start);
    const firstMissing = places.find((place) => !has(place));
    if (firstMissing === undefined) return { family, start };
    const found = places.filter(has).length;
    if (found > most) [most, missing] = [found, firstMissing];
  }
  return refuseMissing(caller, "parameters", `${missing}.weight`, names);
}

/** Where each matrix of a layer lies, without `.weight`; `start` is the place of its attention. */
function matricesOf(family: Family, start: string): readonly string[] {
  const around = start.replace(/[^.]+\.$/, ""); // the layer, without its attention
  const matrices = [family.output, ...(family.fused ? [family.fused] : family.separate)];
  const places = matrices.map((matrix) => start + matrix);
  return family.beside ? [...places, around + family.beside] : places;
}
