import type { ReadOptions } from "./attentionReading.js";
import { checkModelFacts } from "./checkModelFacts.js";
import { computedLayers } from "./computedLayers.js";
import type { LayerSet } from "./layerSet.js";
import type { VectorSet } from "./vectorSet.js";

/** Layer sets whose weights were computed, and the remarks for callers. */
interface ComputedLayerSets {
  readonly layerSets: readonly LayerSet[];
  readonly notes: readonly string[];
  /** Whether later keys are hidden. */
  readonly causal: boolean;
}

/**
 * Layer sets of a file that has vectors and no weights.
 *
 * @param options - those of the caller; if they do not say whether later keys are hidden, a note does
 */
export function computedLayerSets(
  caller: string,
  vectors: readonly VectorSet[],
  options: ReadOptions,
): ComputedLayerSets {
  checkModelFacts(caller, options);
  const layerSets = vectors.map(({ layers, facts, ...layerSet }) => ({
    ...layerSet,
    ...computedLayers(caller, layers, facts),
  }));
  const causal = vectors.some(({ facts }) => facts.causal);
  const isOpen = !causal && options.causal === undefined;
  const note = "Nothing says whether later keys were hidden; if they were, choose causal.";
  return { layerSets, notes: isOpen ? [note] : [], causal };
}
