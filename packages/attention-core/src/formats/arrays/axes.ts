import { refuse } from "../../internal/checks/refuse.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import { describeShape } from "../../internal/describeShape.js";
import { NumberArray } from "./numberArray.js";
import { rankOf, shapeOfTree, type Tree } from "./tree.js";

/** What an axis of attention may be. */
const AXES = ["step", "layer", "batch", "head", "query", "key"] as const;
export type Axis = (typeof AXES)[number];

/** What the axes most likely are, by how many there are. */
const GUESSES: readonly (readonly Axis[])[] = [
  ["query", "key"],
  ["head", "query", "key"],
  ["layer", "head", "query", "key"],
  ["layer", "batch", "head", "query", "key"],
  AXES,
];

/** The axes that a text names, outermost first: `layer head query key`. */
export function parseAxes(caller: string, axes: unknown, tree: Tree): readonly Axis[] {
  if (typeof axes !== "string") refuseKind(caller, "axes", "be a text", axes);
  const names: readonly string[] = axes.match(/\w+/g) ?? [];
  const isKnown = (name: string): name is Axis => AXES.some((axis) => axis === name);
  const isOnce = new Set(names).size === names.length;
  const hasBoth = names.includes("query") && names.includes("key");
  if (!names.every(isKnown) || !isOnce || !hasBoth) {
    const must = `name each of ${AXES.join(", ")} at most once, query and key always`;
    refuse(caller, "axes", must, JSON.stringify(axes.slice(0, 80)));
  }
  const shape = shapeOfTree(tree);
  if (names.length !== shape.length) {
    const must = `name ${shape.length} axes for attentions of shape ${describeShape(shape)}`;
    refuse(caller, "axes", must, names.length);
  }
  return names;
}

/** What the axes of attentions are where no one says, or undefined where there are too many. */
export function guessAxes(tree: Tree): readonly Axis[] | undefined {
  const axes = GUESSES[rankOf(tree) - 2];
  return axes !== AXES && isStepsOfOneLayer(tree)
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
