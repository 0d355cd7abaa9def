import { shapeOfTree, type Tree, treeOf } from "../arrays/tree.js";
import type { LayerSet } from "../layerSet.js";
import { type NumberedArray, numberedArray } from "./numberedArray.js";

/** Arrays whose names differ only in numbers: the layers of one set. */
export interface ArrayGroup {
  readonly name: string;
  readonly side: LayerSet["side"];
  readonly tree: Tree;
  /** The numbers in the names, where there are some. */
  readonly layers?: readonly number[] | undefined;
  readonly heads?: readonly number[] | undefined;
}

/** What NumPy calls the first array that was saved without a name. */
const UNNAMED = "arr_0";

/**
 * Arrays by what their names have in common, in the order of the numbers in those names, so that `layer_10` comes after
 * `layer_9`.
 *
 * ```text
 * attn_layer_0, attn_layer_1, …       one group "attn", a list of layers
 * block_0_head_0, block_0_head_1, …   one group, a list of layers, each a list of heads
 * ```
 */
export function groupArrays(fields: readonly (readonly [string, unknown])[]): ArrayGroup[] {
  const groups = new Map<string, NumberedArray[]>();
  const hasMore = fields.some(([name]) => name === "arr_1");
  for (const [name, value] of fields) {
    const tree = treeOf(value);
    if (tree === undefined) continue;
    const numbered = numberedArray(name, tree);
    const isOnly = name === UNNAMED && !hasMore && isStack(tree); // its number counts no layer
    groups.set(numbered.stem, [
      ...(groups.get(numbered.stem) ?? []),
      isOnly ? { ...numbered, layer: -1 } : numbered,
    ]);
  }
  return [...groups].map(([stem, parts]) => groupOf(stem, parts));
}

/** Whether an array has four axes, of which the first is not a batch of one. */
function isStack(tree: Tree): boolean {
  const shape = shapeOfTree(tree);
  return shape.length === 4 && shape[0]! > 1;
}

/** The arrays of one group, nested by step, layer and head. */
function groupOf(stem: string, parts: readonly NumberedArray[]): ArrayGroup {
  const layers = uniqueSorted(parts.map(({ layer }) => layer));
  const heads = uniqueSorted(parts.map(({ head }) => head));
  return {
    name: stem.replace(/^[\W_]+|[\W_]+$/g, "") || "attentions",
    side: sideOf(stem),
    tree: nest(parts, ["step", "layer", "head"]),
    layers: layers[0]! < 0 ? undefined : layers,
    heads: heads[0]! < 0 ? undefined : heads,
  };
}

/** Lists of arrays, a level for each kind of number that the names have. */
function nest(
  parts: readonly NumberedArray[],
  levels: readonly ("step" | "layer" | "head")[],
): Tree {
  const [level, ...rest] = levels;
  if (level === undefined) return parts[0]!.tree;
  const numbers = uniqueSorted(parts.map((part) => part[level]));
  if (numbers[0]! < 0) return nest(parts, rest);
  return numbers.map((number) =>
    nest(
      parts.filter((part) => part[level] === number),
      rest,
    ),
  );
}

/** Each number once, in rising order. */
function uniqueSorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Which attention of a model with two parts a name means. */
function sideOf(name: string): LayerSet["side"] {
  if (/cross|encdec|enc_dec/i.test(name)) return "cross";
  if (/encoder|^enc_/i.test(name)) return "encoder";
  return /decoder|^dec_/i.test(name) ? "decoder" : "self";
}
