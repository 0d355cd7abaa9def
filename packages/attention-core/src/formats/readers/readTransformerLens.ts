import { arrayOf } from "../arrays/arrayOf.js";
import type { OpenedData } from "../containers/openedData.js";
import type { Family, Reading } from "../family.js";
import { fieldsOf } from "../field.js";
import { refuseData } from "../refuseData.js";
import { tokenFields } from "./tokenFields.js";
import { type Hooks, transformerLensLayer } from "./transformerLensLayer.js";

/** The name of an array: its layer and its hook. */
const HOOK = /^blocks\.(\d+)\.attn\.(hook_\w+)$/;

/**
 * A cache of TransformerLens, 2 or 4: arrays named after their hooks, with a batch axis or without. Queries and keys
 * are those after rotary positions where there are such.
 *
 * ```text
 * blocks.N.attn.hook_pattern       [batch, head, query, key], the weights
 * blocks.N.attn.hook_attn_scores   [batch, head, query, key], the masked scores
 * blocks.N.attn.hook_q, hook_k     [batch, position, head, dHead]
 * blocks.N.attn.hook_rot_q, …      the same after rotary positions
 * blocks.N.attn.hook_v, hook_z     [batch, position, head, dHead], values and head outputs
 * ```
 *
 * Source: TransformerLens 2.18.0 and 4.3.0, components/abstract_attention.py.
 */
export function readTransformerLens({ value }: OpenedData): Reading | undefined {
  const layers = new Map<number, Hooks>();
  for (const [name, entry] of fieldsOf(value)) {
    const [, layer, hook = ""] = HOOK.exec(name) ?? [];
    const array = layer === undefined ? undefined : arrayOf(entry);
    if (array === undefined) continue;
    layers.set(Number(layer), new Map(layers.get(Number(layer))).set(hook, array));
  }
  if (layers.size === 0) return undefined;
  const inOrder = [...layers].sort(([one], [other]) => one - other);
  const withWeights = inOrder.flatMap(([layer, hooks]) => {
    const pattern = hooks.get("hook_pattern");
    return pattern === undefined ? [] : [{ layer, hooks, pattern }];
  });
  const [first] = withWeights;
  if (first === undefined) {
    return refuseData(
      "cache",
      'hold hook_pattern (names_filter=lambda name: name.endswith("hook_pattern"))',
      "other hooks",
    );
  }
  const [items = 1] = first.pattern.shape.length === 4 ? first.pattern.shape : [];
  const tokens = tokenFields(value).of("self");
  const readings = Array.from({ length: items }, (_, item) =>
    withWeights.map(({ layer, hooks }) => transformerLensLayer(layer, hooks, item)),
  );
  const families = readings.map(
    (read, item): Family => ({
      id: items === 1 ? "self" : `batch${item}`,
      label: items === 1 ? "self-attention" : `self-attention, batch item ${item}`,
      side: "self",
      queryTokens: tokens.queryTokens?.[tokens.queryTokens.length === 1 ? 0 : item],
      keyTokens: tokens.keyTokens?.[tokens.keyTokens.length === 1 ? 0 : item],
      layers: read.map(({ layer }) => layer),
    }),
  );
  return { families, notes: [...new Set(readings.flat().flatMap(({ notes }) => notes))] };
}
