import { describeValue } from "../../checks/describeValue.js";
import { refuseCheckpoint } from "../config/refuseCheckpoint.js";
import type { LayerStack } from "../families/layerStack.js";

/**
 * Refuses parameters of the layers that nothing has read, since they would change the computation.
 *
 * @param names - of all parameters of the model
 * @param prefix - what those of the network begin with
 * @param storedLayers - how many layers have parameters of their own; later ones serve training
 */
export function refuseUnread(
  names: Iterable<string>,
  prefix: string,
  wasRead: ReadonlySet<string>,
  { layers, attention, cross, config }: LayerStack,
  storedLayers: number,
): void {
  const place = `${prefix}${layers}.`;
  for (const name of names) {
    // Those of an attention are refused by layerFromCheckpoint if it does not know them.
    const [layer, ...parts] = name.slice(place.length).split(".");
    const part = parts.join(".");
    const isOfAttention = [attention, cross].some((of) => of && part.startsWith(`${of}.`));
    const isElsewhere = (isOfAttention && !config.isLatent) || Number(layer) >= storedLayers;
    if (!name.startsWith(place) || isElsewhere || wasRead.has(name)) continue;
    refuseCheckpoint("parameters", "be understood, all of a layer", describeValue(name));
  }
}
