import { shapeOfTree, type Tree, treeOf } from "../arrays/tree.js";
import type { LayerSet } from "../layerSet.js";

/** Arrays whose names differ only in numbers: the layers of one set. */
export interface ArrayGroup {
  readonly name: string;
  readonly side: LayerSet["side"];
  readonly tree: Tree;
  /** The numbers in the names, where there are some. */
  readonly layers?: readonly number[] | undefined;
  readonly heads?: readonly number[] | undefined;
}

/** An array with the numbers of its name; −1 for one that the name does not have. */
interface Numbered {
  readonly stem: string;
  readonly step: number;
  readonly layer: number;
  readonly head: number;
  readonly tree: Tree;
}

/** What NumPy calls the first array that was saved without a name. */
const UNNAMED = "arr_0";

/** What a number in a name counts; the number of a layer may also stand alone, as in `arr_10`. */
const STEP = /steps?[_.]?(\d+)/i;
const HEAD = /heads?[_.]?(\d+)/i;
const LAYER = /(?:layers?|blocks?|\bh|\bl)[_.]?(\d+)/i;
const ALONE = /(?<![a-z\d])(\d+)(?![a-z\d])/i;

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
  const groups = new Map<string, Numbered[]>();
  const hasMore = fields.some(([name]) => name === "arr_1");
  for (const [name, value] of fields) {
    const tree = treeOf(value);
    if (tree === undefined) continue;
    const numbered = readName(name, tree);
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

/** Takes the numbers out of a name; what is left is the same for all arrays of a group. */
function readName(name: string, tree: Tree): Numbered {
  let stem = name;
  const take = (pattern: RegExp): number => {
    const found = pattern.exec(stem);
    if (found === null) return -1;
    stem = stem.replace(pattern, "");
    return Number(found[1]);
  };
  const step = take(STEP);
  const head = take(HEAD);
  const layer = take(LAYER);
  return { step, head, layer: layer < 0 ? take(ALONE) : layer, stem, tree };
}

/** The arrays of one group, nested by step, layer and head. */
function groupOf(stem: string, parts: readonly Numbered[]): ArrayGroup {
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
function nest(parts: readonly Numbered[], levels: readonly ("step" | "layer" | "head")[]): Tree {
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
