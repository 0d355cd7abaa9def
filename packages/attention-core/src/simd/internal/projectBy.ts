import { sizeOf } from "../../internal/sizeOf.js";
import { projectUnchecked } from "../../project.js";
import type { Shape, Tensor } from "../../shape.js";
import { applyProjection } from "./applyProjection.js";
import { copyIn } from "./copyIn.js";
import { copyOut } from "./copyOut.js";
import type { PackedProjection } from "./packProjection.js";
import { roomFor } from "./roomFor.js";
import type { Workspace } from "./workspace.js";

/**
 * Inputs times a packed matrix: [.., tokens, dInput] -> [.., tokens, dOutput], into `output`. If a float32 sum is not
 * finite, the pure function computes all of it again in float64, since the result may still be a float32.
 *
 * @param inputs - [.., tokens, dInput]
 * @param output - [.., tokens, dOutput], overwritten
 * @returns `output`
 */
export function projectBy<S extends Shape>(
  workspace: Workspace,
  packed: PackedProjection,
  inputs: Tensor<S>,
  output: Tensor<S>,
): Tensor<S> {
  const [dInput] = packed.projection.shape;
  const rows = sizeOf(inputs.shape.slice(0, -1)); // [.., tokens, dInput] as [rows, dInput]
  const addresses = workspace.room({ inputs: rows * dInput, output: roomFor(packed, rows) });
  const placed = copyIn(workspace, addresses.inputs, inputs.data, rows, dInput);
  // [rows, dInput] · [dInput, dOutput] -> [rows, dOutput]
  const product = applyProjection(workspace, packed, placed, addresses.output);
  if (!copyOut(workspace, product, output.data)) {
    output.data.set(projectUnchecked(inputs, packed.projection, packed.bias).data);
  }
  return output;
}
