import type { NumberArray } from "../arrays/numberArray.js";
import { repeatHeadsWhenRead } from "../arrays/repeatHeadsWhenRead.js";
import type { Readable, StageName } from "../layerSet.js";

/** The arrays of one layer, by the names of their hooks. */
export type Hooks = ReadonlyMap<string, NumberArray>;

/** The hooks of queries and keys: after rotary positions, where there are such. */
export function hooksOfVectors(hooks: Hooks) {
  const isRotated = hooks.has("hook_rot_q") && hooks.has("hook_rot_k");
  const rotated = isRotated ? "rot_" : "";
  return { queries: `hook_${rotated}q`, keys: `hook_${rotated}k`, isRotated };
}

/** An array without its batch axis, or undefined if there is none, or one with other axes. */
export function itemOf(hooks: Hooks, hook: string, item: number): NumberArray | undefined {
  const array = hooks.get(hook);
  if (array?.shape.length !== 4) return array?.shape.length === 3 ? array : undefined;
  const [items = 0] = array.shape;
  return item < items ? array.entry(0, item) : undefined;
}

/** What else a cache has of a layer. Fewer heads of keys and values are repeated. */
export function stagesBeside(
  { shape }: Readable,
  hooks: Hooks,
  item: number,
): Partial<Record<StageName, Readable>> {
  const [heads = 0, queries = 0, keys = 0] = shape;
  const stages: Partial<Record<StageName, Readable>> = {};
  // [position, head, dHead] -> [head, position, dHead]
  const add = (stage: StageName, hook: string, rows: number) => {
    const array = itemOf(hooks, hook, item)?.permute([1, 0, 2]);
    const whole = array?.shape[1] === rows ? repeatHeadsWhenRead(array, heads) : undefined;
    if (whole !== undefined) stages[stage] = whole;
  };
  const vectors = hooksOfVectors(hooks);
  add("queries", vectors.queries, queries);
  add("keys", vectors.keys, keys);
  add("values", "hook_v", keys);
  add("headOutputs", "hook_z", queries);
  return stages;
}
