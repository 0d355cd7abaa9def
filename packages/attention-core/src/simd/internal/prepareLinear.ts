import { checkShapes } from "../../internal/checks/checkShapes.js";
import { outOf } from "../../internal/outOf.js";
import type { Matrix, Vector } from "../../shape.js";
import type { PreparedLinear } from "../preparedLinear.js";
import { checkKept } from "./checkKept.js";
import { keepProjection } from "./keptProjection.js";
import { projectBy } from "./projectBy.js";
import type { Workspace } from "./workspace.js";

/** A learned matrix, known to fit its bias, that stays in memory. */
export function prepareLinear(
  workspace: Workspace,
  projection: Matrix,
  bias: Vector | undefined,
): PreparedLinear {
  const kept = keepProjection(workspace, projection, bias);
  const [dInput, dOutput] = projection.shape;
  return {
    project(inputs, out) {
      checkKept("project", "a prepared matrix", workspace.keeps(kept.block));
      checkShapes("project", { inputs: [inputs, "… tokens dInput"] }, { dInput });
      const shape = [...inputs.shape.slice(0, -1), dOutput]; // [.., tokens, dOutput]
      return projectBy(workspace, kept, inputs, outOf("project", out, shape, [inputs]));
    },
    release: () => workspace.drop(kept.block),
  };
}
