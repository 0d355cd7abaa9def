import type { Shape, Tensor } from "../shape.js";
import { checkResult } from "./checks/checkResult.js";
import { checkTensor } from "./checks/checkTensor.js";
import { refuse } from "./checks/refuse.js";
import { describeShape } from "./describeShape.js";
import { zeros } from "./zeros.js";

interface TensorOrMask {
  readonly data: Float32Array | Uint8Array;
}

/**
 * The tensor that takes an output: `out` if it is given, else a new one. `out` is refused if it shares a buffer with an
 * input, since inputs are still read while the output is written.
 *
 * @param inputs - all that is read: arguments and options, of which those that may be numbers share nothing
 */
export function outputTensor<S extends Shape>(
  caller: string,
  out: Tensor<S> | undefined,
  shape: Shape,
  inputs: readonly (TensorOrMask | number | undefined)[],
): Tensor<S> {
  if (out === undefined) {
    checkResult(caller, "output", shape);
    return zeros<S>(shape);
  }
  checkTensor(caller, "out", out);
  if (`${out.shape}` !== `${shape}`) {
    refuse(caller, "out", `have shape ${describeShape(shape)}`, describeShape(out.shape));
  }
  const { buffer } = out.data;
  if (inputs.some((input) => typeof input === "object" && input.data.buffer === buffer)) {
    refuse(caller, "out", "have a buffer of its own", "that of an input");
  }
  return out;
}
