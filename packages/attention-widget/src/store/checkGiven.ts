import type { AttentionLayer, AttentionTrace, HeadPlace } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { checkHeadsWhenRead } from "../transforms/headsWhenRead.js";
import { mapLayers } from "../transforms/mapLayers.js";
import { MAX_AT_ONCE } from "../transforms/maxAtOnce.js";
import { pairsIn } from "../transforms/pairsIn.js";

/**
 * Refuses a trace that contradicts itself. If there are many numbers, only the head that is about to be shown is
 * checked at once: a layer of a file is decoded when it is read, and decoding or checking all of them would freeze the
 * page.
 *
 * @param place - the head that is about to be shown, counted from 0
 * @returns the trace; a layer or head of it that does not fit throws when it is first read
 */
export function checkGiven(given: AttentionTrace, { layer, head }: HeadPlace): AttentionTrace {
  if (!isLarge(given)) {
    checkTrace(given);
    return given;
  }
  const shown = Math.min(layer, given.layers.length - 1);
  checkTrace(given, shown, head);
  checkOtherHeads(given, shown, head);
  return mapLayers(given, (own, index) => (index === shown ? own : checkedWhenRead(given, index)));
}

/** Has each head of a layer checked when it is first read, besides one that is checked now. */
function checkOtherHeads(given: AttentionTrace, layer: number, head: number): void {
  const checked = new Set([head]);
  const weights = given.layers[layer]?.weights;
  if (weights === undefined) return;
  checkHeadsWhenRead(weights, (each) => {
    if (!checked.has(each)) checkTrace(given, layer, each);
    checked.add(each);
  });
}

/** A layer that is checked before its first number is read; its names can be read before. */
function checkedWhenRead(given: AttentionTrace, index: number): AttentionLayer {
  const layer = given.layers[index]!;
  let isChecked = false;
  const read = (key: keyof AttentionLayer) => {
    if (!isChecked && !NAMES.has(key)) {
      checkTrace(given, index, 0);
      checkOtherHeads(given, index, 0);
      isChecked = true;
    }
    return layer[key];
  };
  const keys = Object.keys(layer) as (keyof AttentionLayer)[]; // of its own type
  const properties = keys.map((key) => [key, { enumerable: true, get: () => read(key) }] as const);
  return Object.defineProperties({}, Object.fromEntries(properties)) as AttentionLayer; // all of them
}

const NAMES = new Set<keyof AttentionLayer>(["label", "headLabels", "headDescriptions"]);

/** What is not a trace, or cannot be read, is not large. */
function isLarge(given: AttentionTrace): boolean {
  try {
    return pairsIn(given) > MAX_AT_ONCE;
  } catch {
    return false;
  }
}
