import type { AttentionLayer, AttentionTrace } from "attention-core";

/**
 * Maps the layers of a trace. A layer may be decoded only when it is first read, so each is mapped when it is first
 * read, and once.
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

/** Replaces one layer of a trace. */
export function withLayer(
  trace: AttentionTrace,
  layerIndex: number,
  layer: AttentionLayer,
): AttentionTrace {
  return mapLayers(trace, (old, index) => (index === layerIndex ? layer : old));
}
