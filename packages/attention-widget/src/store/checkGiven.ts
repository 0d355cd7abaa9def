import type { AttentionLayer, AttentionTrace } from "attention-core";
import { checkTrace } from "attention-core/formats";
import type { HeadPlace } from "../settings/headPlace.js";
import { checkHeadsWhenRead } from "../transforms/headsWhenRead.js";
import { mapLayers } from "../transforms/mapLayers.js";
import { MOST_AT_ONCE } from "../transforms/mostAtOnce.js";

/**
 * Refuses a trace that contradicts itself. If there are many numbers, only the head that is about to be shown is checked
 * at once: a layer of a file is decoded when it is read, and to decode all, or to look at all, would freeze the page.
 *
 * @param place - the head that is about to be shown, counted from 0
 * @returns the trace, whose other layers and heads throw when they are read and do not fit
 */
export function checkGiven(given: AttentionTrace, { layer, head }: HeadPlace): AttentionTrace {
  if (!isLarge(given)) {
    checkTrace(given);
    return given;
  }
  const shown = Math.min(layer, given.layers.length - 1);
  checkTrace(given, shown, head);
  return mapLayers(given, (own, index) => {
    const checked = new Set(index === shown ? [head] : []);
    return checkedWhenRead(own, checked, (each) => checkTrace(given, index, each));
  });
}

/**
 * A layer that is checked before its first number is read, and each head of it before its own; names can be read before.
 *
 * @param checked - the heads that were checked already, and the layer with them
 */
function checkedWhenRead(
  layer: AttentionLayer,
  checked: Set<number>,
  check: (head: number) => void,
): AttentionLayer {
  const checkOnce = (head: number) => {
    if (checked.has(head)) return;
    check(head);
    checked.add(head);
  };
  const read = (key: keyof AttentionLayer) => {
    if (NAMES.has(key)) return layer[key];
    if (checked.size === 0) checkOnce(0);
    // A file may have decoded the layer anew.
    if (key === "weights") checkHeadsWhenRead(layer.weights, checkOnce);
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
