import { arrayOf } from "../arrays/arrayOf.js";
import type { NumberArray } from "../arrays/numberArray.js";
import { repeatSharedHeads } from "../arrays/repeatSharedHeads.js";
import type { OpenedData } from "../containers/openedData.js";
import type { Family, FamilyLayer, Readable, Reading, StageName } from "../family.js";
import { fieldsOf } from "../field.js";
import { refuseData } from "../refuseData.js";
import { survey } from "../survey.js";
import { tokenFields } from "./tokenFields.js";

/** The name of an array: its layer and its hook. */
const HOOK = /^blocks\.(\d+)\.attn\.(hook_\w+)$/;

/**
 * A cache of TransformerLens, 2 or 4: arrays named after their hooks, with a batch axis or without.
 * Queries and keys are those after rotary positions where there are such.
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
  const layers = new Map<number, Map<string, NumberArray>>();
  for (const [name, entry] of fieldsOf(value)) {
    const [, layer, hook = ""] = HOOK.exec(name) ?? [];
    const array = layer === undefined ? undefined : arrayOf(entry);
    if (array === undefined) continue;
    const hooks = layers.get(Number(layer)) ?? new Map<string, NumberArray>();
    layers.set(Number(layer), hooks.set(hook, array));
  }
  const numbers = [...layers.keys()].sort((a, b) => a - b);
  const patterns = numbers.filter((layer) => layers.get(layer)!.has("hook_pattern"));
  if (numbers.length === 0) return undefined;
  if (patterns.length === 0) {
    refuseData(
      "cache",
      'hold hook_pattern (names_filter=lambda name: name.endswith("hook_pattern"))',
      "other hooks",
    );
  }
  const [shape = []] = patterns.map((layer) => layers.get(layer)!.get("hook_pattern")!.shape);
  const batch = shape.length === 4 ? shape[0]! : 1;
  const tokens = tokenFields(value).of("self");
  const notes = new Set<string>();
  const families = Array.from(
    { length: batch },
    (_, item): Family => ({
      id: batch === 1 ? "self" : `batch${item}`,
      label: batch === 1 ? "self-attention" : `self-attention, batch item ${item}`,
      side: "self",
      queryTokens: tokens.queryTokens?.[tokens.queryTokens.length === 1 ? 0 : item],
      keyTokens: tokens.keyTokens?.[tokens.keyTokens.length === 1 ? 0 : item],
      layers: patterns.map((layer) => layerOf(layer, layers.get(layer)!, item, notes)),
    }),
  );
  return { families, notes: [...notes] };
}

/** One layer of one batch item. */
function layerOf(
  name: number,
  hooks: ReadonlyMap<string, NumberArray>,
  item: number,
  notes: Set<string>,
): FamilyLayer {
  const itemOf = (hook: string): NumberArray | undefined => {
    const array = hooks.get(hook);
    const one =
      array?.shape.length === 4
        ? item < array.shape[0]!
          ? array.entry(0, item)
          : undefined
        : array;
    return one?.shape.length === 3 ? one : undefined;
  };
  const weights = itemOf("hook_pattern");
  if (weights === undefined) {
    return refuseData(
      `hook_pattern of layer ${name}`,
      "be [batch, head, query, key]",
      "other axes",
    );
  }
  const [heads = 0, queries = 0, keys = 0] = weights.shape;
  const stages: Partial<Record<StageName, Readable>> = {};
  // [position, head, dHead] -> [head, position, dHead]; fewer heads of keys and values are repeated.
  const add = (stage: StageName, hook: string, rows: number) => {
    const array = itemOf(hook)?.permuted([1, 0, 2]);
    const whole = array?.shape[1] === rows ? repeatSharedHeads(array, heads) : undefined;
    if (whole !== undefined) stages[stage] = whole;
  };
  const rotated = hooks.has("hook_rot_q") ? "rot_" : "";
  add("queries", `hook_${rotated}q`, queries);
  add("keys", `hook_${rotated}k`, keys);
  add("values", "hook_v", keys);
  add("headOutputs", "hook_z", queries);
  const scores = itemOf("hook_attn_scores");
  if (`${scores?.shape}` === `${weights.shape}`) {
    // TransformerLens 4 keeps weights under this name, which only their sums show.
    const scoreSurvey = survey(scores!.floats(), queries, keys);
    if (scoreSurvey.least >= 0 && scoreSurvey.hasRowsOfOne) {
      notes.add("Left: hook_attn_scores, which holds weights after softmax in this version.");
    } else {
      stages.maskedScores = scores!;
    }
  }
  return { name, weights, stages };
}
