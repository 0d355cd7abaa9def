import type { ReadOptions } from "./attentionReading.js";
import { checkModelFacts } from "./checkModelFacts.js";
import { computedLayers } from "./computedLayers.js";
import type { Family, VectorFamily } from "./family.js";

/** Families whose weights were computed, and the remarks for callers. */
interface ComputedFamilies {
  readonly families: readonly Family[];
  readonly notes: readonly string[];
  /** Whether later keys are hidden. */
  readonly causal: boolean;
}

/**
 * Families of a file that has vectors and no weights.
 *
 * @param options - those of the caller; if they do not say whether later keys are hidden, a note does
 */
export function computedFamilies(
  caller: string,
  vectors: readonly VectorFamily[],
  options: ReadOptions,
): ComputedFamilies {
  checkModelFacts(caller, options);
  const families = vectors.map(({ layers, facts, ...family }) => ({
    ...family,
    ...computedLayers(caller, layers, facts),
  }));
  const causal = vectors.some(({ facts }) => facts.causal);
  const isOpen = !causal && options.causal === undefined;
  const note = "Nothing says whether later keys were hidden; if they were, choose causal.";
  return { families, notes: isOpen ? [note] : [], causal };
}
