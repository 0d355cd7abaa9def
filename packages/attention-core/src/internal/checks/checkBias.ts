import type { Shape, Tensor } from "../../shape.js";
import { checkTensor } from "./checkTensor.js";
import { checkTrailing } from "./checkTrailing.js";

/** Refuses a bias that is neither [queries, keys] nor of the full shape of the scores. */
export function checkBias(caller: string, bias: Tensor, like: Shape): void {
  checkTensor(caller, "bias", bias);
  checkTrailing(caller, "bias", bias.shape, like);
}
