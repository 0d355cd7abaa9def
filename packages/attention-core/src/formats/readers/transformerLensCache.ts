import { arrayOf } from "../arrays/arrayOf.js";
import { fieldsOf } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import { tokenFields } from "./tokenFields.js";
import type { Hooks } from "./transformerLensHooks.js";

/** The name of an array: its layer and its hook. */
const HOOK = /^blocks\.(\d+)\.attn\.(hook_\w+)$/;

/** The hooks of one layer of a cache, and its number. */
export interface CachedLayer {
  readonly layer: number;
  readonly hooks: Hooks;
}

/** The layers of a cache of TransformerLens, by their numbers. */
export function cachedLayers(value: unknown): readonly CachedLayer[] {
  const layers = new Map<number, Hooks>();
  for (const [name, entry] of fieldsOf(value)) {
    const [, layer, hook = ""] = HOOK.exec(name) ?? [];
    const array = layer === undefined ? undefined : arrayOf(entry);
    if (array === undefined) continue;
    layers.set(Number(layer), new Map(layers.get(Number(layer))).set(hook, array));
  }
  const inOrder = [...layers].sort(([one], [other]) => one - other);
  return inOrder.map(([layer, hooks]) => ({ layer, hooks }));
}

/**
 * What each text of the batch is called, and its tokens.
 *
 * @param hook - an array that each of the layers has; four axes are those of a batch
 */
export function textsInBatch(
  value: unknown,
  [first]: readonly CachedLayer[],
  hook: string,
): readonly Omit<LayerSet, "layers">[] {
  const { shape } = first!.hooks.get(hook)!;
  const [items = 1] = shape.length === 4 ? shape : [];
  const { queryTokens, keyTokens } = tokenFields(value).tokensOf("self");
  return Array.from({ length: items }, (_, item) => ({
    id: items === 1 ? "self" : `batch${item}`,
    label: items === 1 ? "self-attention" : `self-attention, batch item ${item}`,
    side: "self",
    queryTokens: queryTokens?.[queryTokens.length === 1 ? 0 : item],
    keyTokens: keyTokens?.[keyTokens.length === 1 ? 0 : item],
  }));
}
