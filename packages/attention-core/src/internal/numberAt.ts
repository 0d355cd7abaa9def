import type { Shape } from "../shape.js";
import { refuseKind } from "./checks/refuseKind.js";
import { describeShape } from "./describeShape.js";

/** An entry of nested arrays or of a list, refused with its place unless it is a number. */
export function numberAt(caller: string, value: unknown, path: Shape, owner: string): number {
  if (typeof value === "number") return value;
  return refuseKind(caller, `values at ${describeShape(path)}${owner}`, "be a number", value);
}
