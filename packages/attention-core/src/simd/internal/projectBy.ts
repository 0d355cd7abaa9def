import { sizeOf } from "../../internal/sizeOf.js";
import { projectUnchecked } from "../../project.js";
import type { Shape, Tensor } from "../../shape.js";
import { applyProjection } from "./applyProjection.js";
import type { CachedProjection } from "./cachedProjection.js";
import { copyIn } from "./copyIn.js";
import { copyOut } from "./copyOut.js";
import { roomFor } from "./roomFor.js";
import type { Workspace } from "./workspace.js";

/**
 * Inputs times a cached matrix: [.., tokens, dInput] -> [.., tokens, dOutput], into `output`. If a float32 sum is not
 * finite, the pure function computes all of it again in float64, since the result may still be a float32.
 *
 * @param inputs - [.., tokens, dInput]
 * @param output - [.., tokens, dOutput], overwritten
 * @returns `output`
 */
export function projectBy<S extends Shape>(
  workspace: Workspace,
  cached: CachedProjection,
  inputs: Tensor<S>,
  output: Tensor<S>,
): Tensor<S> {
  const [dInput] = cached.projection.shape;
  const rows = sizeOf(inputs.shape.slice(0, -1)); // [.., tokens, dInput] as [rows, dInput]
  const addresses = workspace.room({ inputs: rows * dInput, output: roomFor(cached, rows) });
  const placed = copyIn(workspace, addresses.inputs, inputs.data, rows, dInput);
  // [rows, dInput] · [dInput, dOutput] -> [rows, dOutput]
  const product = applyProjection(workspace, cached, placed, addresses.output);
  if (!copyOut(workspace, product, output.data)) {
    output.data.set(projectUnchecked(inputs, cached.projection, cached.bias).data);
  }
  return output;
}
