import { describeValue } from "../../checks/describeValue.js";
import type { Dimensions } from "../config/dimensions.js";
import { refuseCheckpoint } from "../config/refuseCheckpoint.js";
import { layerNamePattern } from "../families/layerNamePattern.js";
import type { LayerStack } from "../families/layerStack.js";
import type { ParameterMap } from "./parameterMap.js";

/**
 * Refuses parameters of more layers than the config says, or of layers with different parameters: a bias that only one
 * layer lacks was lost on the way.
 *
 * @param parameters - of the whole model, by name
 * @param architecture - where its layers lie, and what the first alone has or lacks
 * @param dimensions - how many there are
 */
export function checkLayerNames(
  parameters: ParameterMap,
  { layers: prefix, norms, firstLacks, firstHas, dense }: LayerStack,
  { storedLayers: layers, unusedLayers }: Pick<Dimensions, "storedLayers" | "unusedLayers">,
): void {
  const names = [...parameters.keys()];
  const more = names.find((name) => `.${name}`.includes(`.${prefix}.${layers + unusedLayers}.`));
  if (more !== undefined) {
    const must = `end with layer ${layers - 1}, as the config says`;
    refuseCheckpoint("parameters", must, describeValue(more));
  }
  const inLayer = layerNamePattern(prefix);
  for (const name of names) {
    const { front, layer: own, part } = inLayer.exec(name)?.groups ?? {};
    if (part === undefined || Number(own) >= layers) continue;
    if (dense !== undefined && part.startsWith(dense.prefix)) continue; // experts are not in all
    if (firstHas !== undefined && part.endsWith(firstHas)) continue;
    const isInAll = firstLacks === undefined || !part.startsWith(`${norms[firstLacks]}.`);
    for (let layer = isInAll ? 0 : 1; layer < layers; layer++) {
      const same = `${front}${prefix}.${layer}.${part}`;
      if (!parameters.has(same))
        refuseCheckpoint("parameters", `have ${describeValue(same)}`, describeValue(name));
    }
  }
}
