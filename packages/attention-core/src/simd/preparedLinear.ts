import { checkShapes } from "../checkShapes.js";
import { refuse } from "../checks.js";
import type { Matrix, Vector } from "../shape.js";
import { checkLinear } from "./checkPrepared.js";
import { keepLinear, projectBy } from "./linear.js";
import type { PreparedLinear } from "./prepared.js";
import type { Workspace } from "./workspace.js";

/** A learned matrix that stays in memory. */
export function prepareLinear(
  workspace: Workspace,
  projection: Matrix,
  bias: Vector | undefined,
): PreparedLinear {
  checkLinear(projection, bias);
  const linear = keepLinear(workspace, projection, bias);
  const lengths = { dInput: projection.shape[0] };
  return {
    project(inputs, out) {
      checkShapes("project", { inputs: [inputs, "… tokens dInput"] }, lengths);
      checkKept("project", workspace.keeps(linear.kept));
      return projectBy(workspace, linear, inputs, out);
    },
    release: () => workspace.drop(linear.kept),
  };
}

/** Refuses to use what was given back. */
export function checkKept(caller: string, isKept: boolean): void {
  if (!isKept) {
    refuse(caller, "a prepared matrix", "be used before its release()", "a use after it", Error);
  }
}
