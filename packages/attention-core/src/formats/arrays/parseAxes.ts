import { refuse } from "../../internal/checks/refuse.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import { describeShape } from "../../internal/describeShape.js";
import { ARRAY_AXES, type ArrayAxis } from "./arrayAxes.js";
import { shapeOfTree, type Tree } from "./tree.js";

/**
 * The axes that a text names, outermost first: `layer head query key`.
 *
 * @param axes - what the caller or the file says; checked here
 * @param tree - the arrays, which must have as many axes
 */
export function parseAxes(caller: string, axes: unknown, tree: Tree): readonly ArrayAxis[] {
  if (typeof axes !== "string") refuseKind(caller, "axes", "be a string", axes);
  const names: readonly string[] = axes.match(/\w+/g) ?? [];
  const isKnown = (name: string): name is ArrayAxis => ARRAY_AXES.some((axis) => axis === name);
  const isOnce = new Set(names).size === names.length;
  const hasBoth = names.includes("query") && names.includes("key");
  if (!names.every(isKnown) || !isOnce || !hasBoth) {
    const must = `name each of ${ARRAY_AXES.join(", ")} at most once, query and key always`;
    refuse(caller, "axes", must, JSON.stringify(axes.slice(0, 80)));
  }
  const shape = shapeOfTree(tree);
  if (names.length !== shape.length) {
    const must = `name ${shape.length} axes for attentions of shape ${describeShape(shape)}`;
    refuse(caller, "axes", must, names.length);
  }
  return names;
}
