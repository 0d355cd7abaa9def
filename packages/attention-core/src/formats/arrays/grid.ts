import type { Readable } from "../layerSet.js";
import type { ArrayAxis } from "./arrayAxes.js";
import { NumberArray } from "./numberArray.js";
import { stackArrays } from "./stackArrays.js";
import type { Tree } from "./tree.js";

/** Arrays whose axes are known. */
export interface Grid {
  readonly tree: Tree;
  /** What each level of lists counts, then what each axis of the arrays does, outermost first. */
  readonly axes: readonly ArrayAxis[];
}

/** An index on every axis that there is of step, layer and batch, and maybe on that of heads. */
export type AxisIndices = Readonly<Partial<Record<ArrayAxis, number>>>;

/** How long an axis is at these indices, since parts may differ; undefined if there is no such axis. */
export function lengthOf(
  { tree, axes }: Grid,
  axis: ArrayAxis,
  indices: AxisIndices = {},
): number | undefined {
  let part = tree;
  let depth = 0;
  for (; !(part instanceof NumberArray); depth++) {
    const name = axes[depth]!;
    if (name === axis) return part.length;
    part = part[indices[name] ?? 0]!;
  }
  const within = axes.indexOf(axis, depth);
  return within < 0 ? undefined : part.shape[within - depth];
}

/**
 * The matrices at these indices, [head, query, key], whatever the order of the axes. Without an axis of heads there is
 * one head.
 */
export function matricesAt(caller: string, grid: Grid, indices: AxisIndices): Readable {
  const heads = listedHeads(grid, indices);
  if (heads !== undefined) {
    const parts = Array.from({ length: heads }, (_, head) => partAt(grid, { ...indices, head }));
    return stackArrays(
      caller,
      "heads",
      parts.map(([array, axes]) => inOrder(array, axes)),
    );
  }
  const [array, axes] = partAt(grid, indices);
  if (axes.includes("head")) return inOrder(array, axes);
  const { shape, store, strides, offset } = inOrder(array, axes);
  return new NumberArray([1, ...shape], store, [0, ...strides], offset);
}

/** The same numbers with those of the axes head, query and key that there are, in this order; nothing is copied. */
function inOrder(array: NumberArray, axes: readonly ArrayAxis[]): NumberArray {
  const order = (["head", "query", "key"] as const).map((axis) => axes.indexOf(axis));
  return array.permute(order.filter((axis) => axis >= 0));
}

/** How many heads there are if each is an array of its own; undefined if one array has them all. */
function listedHeads({ tree, axes }: Grid, indices: AxisIndices): number | undefined {
  let part = tree;
  for (let depth = 0; !(part instanceof NumberArray); depth++) {
    const axis = axes[depth]!;
    if (axis === "head") return part.length;
    part = part[indices[axis]!]!;
  }
  return undefined;
}

/** What remains at these indices: an array, and the names of its axes. */
function partAt({ tree, axes }: Grid, indices: AxisIndices): [NumberArray, readonly ArrayAxis[]] {
  let part = tree;
  let depth = 0;
  while (!(part instanceof NumberArray)) part = part[indices[axes[depth++]!]!]!;
  let remaining = axes.slice(depth);
  for (const axis of [...remaining]) {
    const index = indices[axis]; // the head may be left out; query and key are
    if (index === undefined) continue;
    part = part.entry(remaining.indexOf(axis), index);
    remaining = remaining.filter((name) => name !== axis);
  }
  return [part, remaining];
}
