import type { Matrix } from "../shape.js";
import { checkMultiHead } from "./checks/checkMultiHead.js";
import { type LayerArguments, layerOutput } from "./layerOutput.js";

/**
 * Checks the arguments of `fusedMultiHeadAttention`, and gives the tensor [queries, dOutput] that takes its output.
 * Every backend calls it, so that all refuse the same.
 *
 * @param call - inputs [queries, dInput], the learned matrices, the options, and `out` [queries, dOutput] or none
 */
export function fusedOutput(caller: string, call: LayerArguments): Matrix {
  checkMultiHead(caller, call.inputs, call.projections, call.options);
  return layerOutput(caller, call);
}
