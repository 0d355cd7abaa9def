import type { AttentionLayer, AttentionTrace } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { mapLayers } from "../transforms/mapLayers.js";
import { MOST_AT_ONCE } from "../transforms/mostAtOnce.js";

/**
 * Refuses a trace that contradicts itself. If there are many numbers, only the layer that is about to
 * be shown is checked at once: a layer of a file is decoded when it is read, and decoding all would freeze the page.
 *
 * @param layer - the layer that is about to be shown, counted from 0
 * @returns the trace, whose other layers throw when they are read and do not fit
 */
export function checkGiven(given: AttentionTrace, layer: number): AttentionTrace {
  if (!isLarge(given)) {
    checkTrace(given);
    return given;
  }
  const shown = Math.min(layer, given.layers.length - 1);
  checkTrace(given, shown);
  return mapLayers(given, (own, index) =>
    index === shown ? own : checkedWhenRead(own, () => checkTrace(given, index)),
  );
}

/** A layer that is checked before its first number is read; its names can be read before. */
function checkedWhenRead(layer: AttentionLayer, check: () => void): AttentionLayer {
  let isChecked = false;
  const read = (key: keyof AttentionLayer) => {
    if (!isChecked && !NAMES.has(key)) check();
    isChecked ||= !NAMES.has(key);
    return layer[key];
  };
  const keys = Object.keys(layer) as (keyof AttentionLayer)[]; // of its own type
  const properties = keys.map((key) => [key, { enumerable: true, get: () => read(key) }] as const);
  return Object.defineProperties({}, Object.fromEntries(properties)) as AttentionLayer; // all of them
}

const NAMES = new Set<keyof AttentionLayer>(["label", "headLabels", "headDescriptions"]);

/** By the names of heads, since reading weights decodes them. What is not a trace is not large. */
function isLarge(given: AttentionTrace): boolean {
  const { layers, queryTokens, keyTokens } = given ?? {};
  if (!Array.isArray(layers)) return false;
  const heads = layers.reduce((sum, layer) => sum + (layer?.headLabels?.length ?? 0), 0);
  return heads * (queryTokens?.length ?? 0) * (keyTokens?.length ?? 0) > MOST_AT_ONCE;
}
