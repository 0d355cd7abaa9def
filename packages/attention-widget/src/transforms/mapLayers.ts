import type { AttentionLayer, AttentionTrace } from "attention-core";

/**
 * A trace with other layers. A layer may be decoded only when it is first read, so each is read and
 * changed when somebody reads it, and once.
 */
export function mapLayers(
  trace: AttentionTrace,
  change: (layer: AttentionLayer, index: number) => AttentionLayer,
): AttentionTrace {
  const layers: AttentionLayer[] = new Array(trace.layers.length);
  for (const index of trace.layers.keys()) {
    Object.defineProperty(layers, index, {
      configurable: true,
      enumerable: true,
      get() {
        const value = change(trace.layers[index]!, index);
        Object.defineProperty(layers, index, { value });
        return value;
      },
    });
  }
  return { ...trace, layers };
}

/** A trace in which one layer is another. */
export function withLayer(
  trace: AttentionTrace,
  layerIndex: number,
  layer: AttentionLayer,
): AttentionTrace {
  return mapLayers(trace, (old, index) => (index === layerIndex ? layer : old));
}
