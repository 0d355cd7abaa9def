import { refuse } from "../../internal/checks/refuse.js";
import { quote } from "../../internal/quote.js";
import type { LayerPart } from "../layerConfig.js";
import { FAMILIES } from "./families.js";
import type { Family } from "./family.js";
import { refuseMissing } from "./refuseMissing.js";

/**
 * The family that has all of its matrices in this layer, and where they lie. If none has, the error shows what is
 * missing of the family that has most: of several, of the one whose kind the model is, or of which there are biases of
 * missing matrices; of names that no family has, those of a Llama, the most common one.
 *
 * @param names - of all parameters of the model
 * @param layer - counted from 0
 * @param part - which attention of a model with encoder and decoder; undefined for other models
 * @param modelType - which kind of model it is, if that is known
 * @returns the family, and `start`, the place of the attention in the model, ending with a dot
 */
export function familyOf(
  caller: string,
  names: readonly string[],
  layer: number,
  part: LayerPart | undefined,
  modelType: string | undefined,
): { readonly family: Family; readonly start: string } {
  // With a dot in front, `layers.1.` does not fit the end of `layers.11.`.
  const dotted = names.map((name) => `.${name}`);
  const has = (place: string) => dotted.some((name) => name.endsWith(`.${place}.weight`));
  const hasPart = (place: string) => dotted.some((name) => name.includes(`.${place}.`));
  let most = -1;
  let missing = "";
  for (const family of FAMILIES) {
    const start = family.place(layer, part);
    const places = matricesOf(family).map((matrix) => start + matrix);
    const firstMissing = places.find((place) => !has(place));
    if (firstMissing === undefined) return { family, start };
    const isOfKind = family.kinds?.has(modelType) ? 1 : 0;
    const parts = isOfKind + places.filter(hasPart).length / (places.length + 1);
    const found = places.filter(has).length + parts / 2; // parts are less than 2
    if (found > most) [most, missing] = [found, firstMissing];
  }
  const firstDeberta = `encoder.layer.${layer}.attention.self.in_proj`;
  if (has(firstDeberta)) {
    const must = "be of DeBERTa 2 or 3, if they are of a DeBERTa";
    refuse(caller, "parameters", must, `${quote(`${firstDeberta}.weight`)} of the first`);
  }
  return refuseMissing(caller, "parameters", `${missing}.weight`, names);
}

/** The names of the matrices of a layer, without `.weight`. */
function matricesOf(family: Family): readonly string[] {
  return [family.output, ...(family.fused ? [family.fused] : family.separate)];
}
