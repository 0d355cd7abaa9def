import { refuse } from "../../internal/checks/refuse.js";
import { describeShape } from "../../internal/describeShape.js";
import type { ArrayAxis } from "../arrays/arrayAxes.js";
import { guessAxes } from "../arrays/guessAxes.js";
import { NumberArray } from "../arrays/numberArray.js";
import { rankOf, shapeOfTree, type Tree } from "../arrays/tree.js";
import type { ArrayGroup } from "./groupArrays.js";

/** A choice that was made for the reader, and the sentences that say so. */
interface ValueWithNotes<Value> {
  readonly value: Value;
  readonly notes: readonly string[];
}

/** How many lengths of axes an error shows. */
const MAX_NAMED = 16;

/**
 * The axes that the shape suggests. Three axes may be heads or layers, and four may begin with layers or a batch: a
 * note says which was taken, and how to read the other.
 */
export function guessAxesWithNotes(
  tree: Tree,
  { name, layers }: ArrayGroup,
): ValueWithNotes<readonly ArrayAxis[]> {
  const shape = shapeOfTree(tree);
  const axes = guessAxes(tree);
  if (shape.length < 2) {
    return refuse(
      "readAttention",
      name.slice(0, 60),
      "have at least two axes, query and key",
      describeShape(shape),
    );
  }
  if (axes === undefined) {
    return refuse(
      "readAttention",
      `axes of ${name}`.slice(0, 60),
      'be named for so many (axes: "layer head query key")',
      shape.length > MAX_NAMED ? `${shape.length} axes` : describeShape(shape),
    );
  }
  const [first = 0] = shape;
  const isUnclear = layers === undefined && first > 1;
  const note =
    isUnclear && shape.length === 4 && tree instanceof NumberArray
      ? `${name}: the first of 4 axes was taken for layers; for a batch, read with axes "batch head query key".`
      : isUnclear && shape.length === 3
        ? `${name}: the first of 3 axes was taken for heads; for layers, read with axes "layer query key".`
        : undefined;
  return { value: axes, notes: note === undefined ? [] : [note] };
}

/** Drops arrays with another number of axes than the first, such as hidden states after attentions. */
export function dropOtherRanks(tree: Tree): ValueWithNotes<Tree> {
  if (tree instanceof NumberArray) return { value: tree, notes: [] };
  const rank = rankOf(tree[0]!);
  const others = tree.filter((part) => rankOf(part) !== rank);
  if (others.length === 0) return { value: tree, notes: [] };
  const shapes = others.slice(0, 8).map((part) => describeShape(shapeOfTree(part)));
  return {
    value: tree.filter((part) => rankOf(part) === rank),
    notes: [`Not read: ${shapes.join(", ")}, which have other axes than the rest.`],
  };
}
