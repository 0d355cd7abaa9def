import { checkShapes } from "../../internal/checks/checkShapes.js";
import { outputTensor } from "../../internal/outputTensor.js";
import type { Matrix, Vector } from "../../shape.js";
import type { PreparedLinear } from "../preparedLinear.js";
import { checkNotReleased } from "./checkNotReleased.js";
import { packProjection } from "./packProjection.js";
import { projectBy } from "./projectBy.js";
import type { Workspace } from "./workspace.js";

/**
 * A learned matrix that stays packed in memory between calls, without argument checks.
 *
 *     project(X) = X · W + b: [.., tokens, dInput] -> [.., tokens, dOutput]
 *
 * @param projection - W: [dInput, dOutput]
 * @param bias - b: [dOutput], or none
 * @returns the functions of the matrix; the memory is given back by `release`
 */
export function prepareLinear(
  workspace: Workspace,
  projection: Matrix,
  bias: Vector | undefined,
): PreparedLinear {
  const packed = packProjection(workspace, projection, bias);
  const [dInput, dOutput] = projection.shape;
  return {
    project(inputs, out) {
      checkNotReleased("project", "a prepared matrix", !workspace.isReserved(packed.block));
      checkShapes("project", { inputs: [inputs, "… tokens dInput"] }, { dInput });
      const shape = [...inputs.shape.slice(0, -1), dOutput]; // [.., tokens, dOutput]
      return projectBy(workspace, packed, inputs, outputTensor("project", out, shape, [inputs]));
    },
    release: () => workspace.free(packed.block),
  };
}
