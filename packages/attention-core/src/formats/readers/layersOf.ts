import { arrayOf } from "../arrays/arrayOf.js";
import type { NumberArray } from "../arrays/numberArray.js";
import { refuseData } from "../refuseData.js";

/**
 * The layers of [layer, head, query, key], a list or one array: [head, query, key] each. Refuses
 * anything else under the name that the tool gives it.
 */
export function layersOf(name: string, value: unknown): NumberArray[] {
  const whole = arrayOf(value);
  if (whole?.shape.length === 4) {
    return Array.from({ length: whole.shape[0]! }, (_, layer) => whole.entry(0, layer));
  }
  const layers = Array.isArray(value) ? value.map(arrayOf) : [];
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
