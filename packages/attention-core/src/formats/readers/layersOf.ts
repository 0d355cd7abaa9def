import { isArray } from "../../internal/checks/isArray.js";
import { arrayOf } from "../arrays/arrayOf.js";
import type { NumberArray } from "../arrays/numberArray.js";
import { refuseData } from "../refuseData.js";

/**
 * The layers of attention, from one array or from a list with an array for each layer, which may differ in their number
 * of heads: [layer, head, query, key] -> one [head, query, key] a layer.
 *
 * @param name - what the tool calls it, for errors
 */
export function layersOf(name: string, value: unknown): NumberArray[] {
  const whole = arrayOf(value);
  if (whole?.shape.length === 4) {
    return Array.from({ length: whole.shape[0]! }, (_, layer) => whole.entry(0, layer));
  }
  const layers = isArray(value) ? value.map(arrayOf) : [];
  const isWhole = layers.every((layer): layer is NumberArray => layer?.shape.length === 3);
  if (!isWhole || layers.length === 0) {
    return refuseData(
      name,
      "be [layer, head, query, key]",
      whole ? `[${whole.shape}]` : "something else",
    );
  }
  return layers;
}
