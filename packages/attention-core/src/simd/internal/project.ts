import { zeros } from "../../internal/zeros.js";
import type { Matrix, Shape, Tensor, Vector } from "../../shape.js";
import { keepProjection } from "./keptProjection.js";
import { projectBy } from "./projectBy.js";
import type { Workspace } from "./workspace.js";

/** As the pure `projected`: [.., tokens, dInput] · [dInput, dOutput] -> [.., tokens, dOutput] */
export function project<S extends Shape>(
  workspace: Workspace,
  inputs: Tensor<S>,
  projection: Matrix,
  bias?: Vector,
): Tensor<S> {
  const kept = keepProjection(workspace, projection, bias);
  try {
    const output = zeros<S>([...inputs.shape.slice(0, -1), projection.shape[1]]); // [.., tokens, dInput] -> [.., tokens, dOutput]
    return projectBy(workspace, kept, inputs, output);
  } finally {
    workspace.drop(kept.block);
  }
}
