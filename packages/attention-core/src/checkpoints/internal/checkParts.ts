import type { LayerParameters } from "./layerParameters.js";
import type { ModelKind } from "./modelKinds.js";

/**
 * Refuses a layer that lacks what its kind of model has beside matrices, such as biases, norms or sinks: without it the
 * result would be wrong.
 *
 * @param found - the parameters of the layer
 * @param kind - what layers of its kind have
 */
export function checkParts(
  { has, mustHave }: LayerParameters,
  { always = [], together = [] }: Pick<ModelKind, "always" | "together">,
): void {
  for (const name of always) mustHave(name);
  for (const group of together) {
    if (group.some(has)) for (const name of group) mustHave(name);
  }
}
