import { checkEntries } from "../../internal/checks/checkEntries.js";
import { isArray } from "../../internal/checks/isArray.js";
import { isReadable } from "../../internal/checks/isReadable.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import { fromFlat } from "../../internal/fromFlat.js";
import { fromNested } from "../../internal/fromNested.js";
import { quote } from "../../internal/quote.js";
import type { Tensor } from "../../shape.js";

/**
 * A parameter as a tensor of finite numbers. A `Float32Array` is used as it is, without a copy, since the parameters of
 * a layer may take hundreds of megabytes.
 *
 * @param name - of the parameter, for errors
 * @param parameter - a tensor, nested arrays, or `{ data, shape }` as other libraries have it
 * @returns with the axes that it has in the file; nothing is transposed here
 */
export function parameterTensor(caller: string, name: string, parameter: unknown): Tensor {
  const tensor = anyTensor(caller, name, parameter);
  if (!holdsFiniteNumbers(tensor.data)) {
    checkEntries(caller, quote(name), "hold finite numbers", tensor, Number.isFinite);
  }
  return tensor;
}

/** By a plain loop, since there may be a billion numbers. */
function holdsFiniteNumbers(data: Float32Array): boolean {
  for (let i = 0; i < data.length; i++) if (!Number.isFinite(data[i])) return false;
  return true;
}

/** A parameter as a tensor, refused unless it is in one of the forms that a `Parameter` has. */
function anyTensor(caller: string, name: string, parameter: unknown): Tensor {
  const owner = ` of ${quote(name)}`;
  if (isArray(parameter)) return fromNested(caller, parameter, owner);
  // Any object may have these two, whatever they are; what is not an object has neither.
  const { data, shape } = Object(isReadable(parameter) && parameter) as {
    data?: unknown;
    shape?: unknown;
  };
  if (isArray(shape)) return fromFlat(caller, data, shape, owner);
  const must = "be a tensor, nested arrays or { data, shape }";
  return refuseKind(caller, `value${owner}`, must, parameter);
}
