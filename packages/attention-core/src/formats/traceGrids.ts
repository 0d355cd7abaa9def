import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { describeShape } from "../internal/describeShape.js";
import type { Mask } from "../mask.js";
import { guessAxes, parseAxes } from "./arrays/axes.js";
import { type Grid, lengthOf, matricesAt } from "./arrays/grid.js";
import { DEEPEST } from "./arrays/nestedNumbers.js";
import { repeatedHeads } from "./arrays/repeatedHeads.js";
import { firstOf, isEven, shapeOfTree, treeOf } from "./arrays/tree.js";
import type { Readable } from "./family.js";

const CALLER = "traceFrom";

/** Weights or scores of one text; only readAttention has a view for each of several. */
export function wholeGrid(what: string, value: unknown, axes: string | undefined): Grid {
  const grid = gridOf(what, value, axes);
  const steps = lengthOf(grid, "step");
  if (steps !== undefined) {
    const must = "be of one pass (steps: await readAttention(attentions))";
    refuse(CALLER, what, must, `${steps} steps`);
  }
  const batch = lengthOf(grid, "batch") ?? 1;
  if (batch !== 1) {
    refuse(CALLER, what, "have a batch of 1 (several: await readAttention(attentions))", batch);
  }
  return grid;
}

/** Arrays whose axes are named or can be told. */
function gridOf(what: string, value: unknown, axes: string | undefined): Grid {
  const tree = treeOf(value);
  if (tree === undefined) return refuseOther(what, value);
  if (!isEven(tree)) refuse(CALLER, what, "have the same number of axes throughout", "others");
  const shape = shapeOfTree(tree);
  if (shape.includes(0)) {
    const must = 'hold matrices (Hugging Face: load the model with attn_implementation="eager")';
    refuse(CALLER, what, must, describeShape(shape));
  }
  const named = axes === undefined ? guessAxes(tree) : parseAxes(CALLER, axes, tree);
  if (named === undefined) return refuse(CALLER, what, "have 2 to 6 axes", describeShape(shape));
  return { tree, axes: named };
}

/** Refuses what is no arrays of numbers; of arrays, it says where the first other thing is. */
function refuseOther(what: string, value: unknown): never {
  if (!Array.isArray(value)) {
    return refuseKind(CALLER, what, "be nested arrays of numbers, or { data, shape }", value);
  }
  const path: number[] = [];
  let part: unknown = value;
  while (Array.isArray(part)) {
    const other = part.findIndex((entry) => treeOf([entry]) === undefined);
    if (other < 0 || path.push(other) > DEEPEST) {
      const must = `have the same number of axes throughout, at most ${DEEPEST}`;
      return refuse(CALLER, what, must, "others");
    }
    part = part[other];
  }
  return refuseKind(CALLER, `${what} at ${describeShape(path)}`, "be a number", part);
}

/** A stage of all layers; it has the axes of the weights, the last two being its own. */
export function stageGrid(name: string, value: unknown, layers: number): Grid {
  const grid = gridOf(name, value, undefined);
  if (lengthOf(grid, "step") !== undefined || (lengthOf(grid, "batch") ?? 1) !== 1) {
    refuse(CALLER, name, "be of one text, like the weights", describeShape(shapeOfTree(grid.tree)));
  }
  const count = lengthOf(grid, "layer") ?? 1;
  if (count !== layers) refuse(CALLER, name, `have ${layers} layers like the weights`, count);
  return grid;
}

/** [head, row, column] of one layer, with a head for each head of the weights. */
export function headsOf(name: string, grid: Grid, layer: number, heads: number): Readable {
  const own = matricesAt(CALLER, grid, { layer, batch: 0 });
  return (
    repeatedHeads(own, heads) ??
    refuse(CALLER, name, `have heads that ${heads} can share`, own.shape[0])
  );
}

/** A mask from arrays of 0 and 1, or of booleans. */
export function maskFrom(mask: unknown): Mask {
  const { tree } = gridOf("mask", mask, undefined);
  const array = firstOf(tree);
  return { shape: array.shape, data: Uint8Array.from(array.floats()) };
}
