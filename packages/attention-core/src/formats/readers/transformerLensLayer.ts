import type { NumberArray } from "../arrays/numberArray.js";
import { repeatSharedHeads } from "../arrays/repeatSharedHeads.js";
import type { FamilyLayer, Readable, StageName } from "../family.js";
import { refuseData } from "../refuseData.js";
import { survey } from "../survey.js";

/** The arrays of one layer, by the names of their hooks. */
export type Hooks = ReadonlyMap<string, NumberArray>;

/** One layer of a cache of TransformerLens, and the notes about it. */
interface TransformerLensLayer {
  readonly layer: FamilyLayer;
  readonly notes: readonly string[];
}

/**
 * One layer of one batch item. Stages that do not fit the weights are left out, since a cache may hold what another run
 * wrote.
 *
 * @param hooks - arrays with a batch axis in front, or without one if the cache is of one text
 * @param item - which of the batch, counted from 0
 */
export function transformerLensLayer(
  name: number,
  hooks: Hooks,
  item: number,
): TransformerLensLayer {
  const itemOf = (hook: string): NumberArray | undefined => {
    const array = hooks.get(hook);
    if (array?.shape.length !== 4) return array?.shape.length === 3 ? array : undefined;
    const [items = 0] = array.shape;
    return item < items ? array.entry(0, item) : undefined;
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
  if (scores === undefined || `${scores.shape}` !== `${weights.shape}`) {
    return { layer: { name, weights, stages }, notes: [] };
  }
  // TransformerLens 4 keeps weights under this name, which only their sums show.
  const { least, hasRowsOfOne } = survey(scores.floats(), queries, keys);
  if (least < 0 || !hasRowsOfOne) {
    return { layer: { name, weights, stages: { ...stages, maskedScores: scores } }, notes: [] };
  }
  const note = "Not read: hook_attn_scores, which holds weights after softmax in this version.";
  return { layer: { name, weights, stages }, notes: [note] };
}
