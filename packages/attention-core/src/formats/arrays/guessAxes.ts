import { ARRAY_AXES, type ArrayAxis } from "./arrayAxes.js";
import { NumberArray } from "./numberArray.js";
import { rankOf, shapeOfTree, type Tree } from "./tree.js";

/** What the axes most likely are, by how many there are. */
const GUESSES: readonly (readonly ArrayAxis[])[] = [
  ["query", "key"],
  ["head", "query", "key"],
  ["layer", "head", "query", "key"],
  ["layer", "batch", "head", "query", "key"],
  ARRAY_AXES,
];

/**
 * The most likely axes of attentions, or undefined if there are too many.
 *
 * ```text
 * 2 axes   query key
 * 3 axes   head query key
 * 4 axes   layer head query key
 * 5 axes   layer batch head query key
 * 6 axes   step layer batch head query key
 * ```
 *
 * With 4 or 5 axes, the first is `step` and not `layer` if the matrices grow like those of a generated text.
 */
export function guessAxes(tree: Tree): readonly ArrayAxis[] | undefined {
  const axes = GUESSES[rankOf(tree) - 2];
  return axes !== ARRAY_AXES && isStepsOfOneLayer(tree)
    ? axes?.map((axis) => (axis === "layer" ? "step" : axis))
    : axes;
}

/** Whether a list holds one layer, step by step: the first has the prompt, then the keys grow. */
function isStepsOfOneLayer(tree: Tree): boolean {
  if (tree instanceof NumberArray) return false;
  const ends = tree.map((part) => shapeOfTree(part).slice(-2) as [number, number]); // two axes at least
  const later = ends.slice(1);
  const hasNewRows = later.every(([queries, keys]) => queries === 1 && keys > 1);
  const repeats = later.every(([queries, keys], i) => queries === keys && keys > ends[i]![1]);
  return new Set(ends.map(String)).size > 1 && (hasNewRows || repeats);
}
