import { sizeOf } from "../../internal/sizeOf.js";
import { projected } from "../../project.js";
import type { Shape, Tensor } from "../../shape.js";
import { applyProjection } from "./applyProjection.js";
import { copyIn } from "./copyIn.js";
import { copyOut } from "./copyOut.js";
import type { KeptProjection } from "./keptProjection.js";
import { roomFor } from "./roomFor.js";
import type { Workspace } from "./workspace.js";

/** Inputs times a kept matrix: [.., tokens, dInput] -> [.., tokens, dOutput], into `output`. */
export function projectBy<S extends Shape>(
  workspace: Workspace,
  kept: KeptProjection,
  inputs: Tensor<S>,
  output: Tensor<S>,
): Tensor<S> {
  const [dInput] = kept.projection.shape;
  const rows = sizeOf(inputs.shape.slice(0, -1)); // [.., tokens, dInput] as [rows, dInput]
  const at = workspace.room({ inputs: rows * dInput, output: roomFor(kept, rows) });
  const placed = copyIn(workspace, at.inputs, inputs.data, rows, dInput);
  const product = applyProjection(workspace, kept, placed, at.output); // [rows, dInput] · [dInput, dOutput] -> [rows, dOutput]
  if (!copyOut(workspace, product, output.data)) {
    output.data.set(projected(inputs, kept.projection, kept.bias).data);
  }
  return output;
}
