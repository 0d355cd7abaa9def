import { checkShapes } from "../../internal/checks/checkShapes.js";
import type { Matrix, Vector } from "../../shape.js";

/** Refuses what is not a learned matrix and its bias. */
export function checkProjection(projection: Matrix, bias: Vector | undefined): void {
  checkShapes("prepareLinear", {
    projection: [projection, "dInput dOutput"],
    bias: [bias, "? dOutput"],
  });
}
