import { isArray } from "../../internal/checks/isArray.js";
import { arrayOf } from "./arrayOf.js";
import { NumberArray } from "./numberArray.js";

/**
 * Arrays in lists, which cannot be one array because their parts differ in length, or lie apart. No list is empty,
 * since an empty one is an array without entries.
 */
export type Tree = NumberArray | readonly Tree[];

/** Steps of layers of arrays are the deepest lists of any tool. */
const MAX_DEPTH = 3;

/** The arrays that a value holds, or undefined if it holds something else. */
export function treeOf(value: unknown, depth = 0): Tree | undefined {
  const array = arrayOf(value);
  if (array !== undefined || !isArray(value) || depth === MAX_DEPTH) return array;
  const parts = value.map((part) => treeOf(part, depth + 1));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** The first array in a tree; the others have as many axes. */
export function firstArrayOf(tree: Tree): NumberArray {
  return tree instanceof NumberArray ? tree : firstArrayOf(tree[0]!);
}

/** How many axes a tree has: its lists, and those of its arrays. */
export function rankOf(tree: Tree): number {
  if (tree instanceof NumberArray) return tree.shape.length;
  return 1 + rankOf(tree[0]!);
}

/** Whether all parts of a tree have the same number of axes, each nested in as many lists. */
export function isEven(tree: Tree): boolean {
  if (tree instanceof NumberArray) return true;
  return tree.every((part) => isEven(part) && levels(part) === levels(tree[0]!));
}

/** How a part is built: how many lists are nested, and how many axes their arrays have. */
function levels(tree: Tree): string {
  return tree instanceof NumberArray ? `${tree.shape.length}` : `,${levels(tree[0]!)}`;
}

/** The length of every axis, of the first part wherever parts differ. */
export function shapeOfTree(tree: Tree): readonly number[] {
  if (tree instanceof NumberArray) return tree.shape;
  return [tree.length, ...shapeOfTree(tree[0]!)];
}
