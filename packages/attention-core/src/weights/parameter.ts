import { refuse, show } from "../checks.js";
import type { NestedNumbers, Shape, Tensor } from "../shape.js";
import { tensor } from "../tensor.js";

/**
 * Learned numbers: a tensor, nested arrays, or numbers in a row with the length of every axis.
 *
 * @category Files
 */
export type Parameter =
  | Tensor
  | readonly NestedNumbers[]
  | {
      /** All entries, row by row. */
      readonly data: ArrayLike<number>;
      /** The length of every axis, outermost first. */
      readonly shape: Shape;
    };

/**
 * The parameters of a model by name, as a state dict has them; also more than are asked for.
 *
 * @category Files
 */
export type NamedParameters = ReadonlyMap<string, Parameter> | Readonly<Record<string, Parameter>>;

/** A parameter as a tensor of finite numbers. A `Float32Array` is used as it is, without a copy. */
export function parameterTensor(caller: string, name: string, parameter: unknown): Tensor {
  const made = renamed(caller, name, () => {
    // tensor() also checks for a JavaScript caller what the casts promise.
    if (Array.isArray(parameter)) return tensor(parameter as number[]);
    const { data, shape } = Object(parameter) as { data: ArrayLike<number>; shape: Shape };
    if (Array.isArray(shape)) return tensor(data, shape);
    const must = "be a tensor, nested arrays or { data, shape }";
    return refuse("tensor", "value", must, show(parameter), TypeError);
  });
  const wrong = made.data.findIndex((entry) => !Number.isFinite(entry));
  if (wrong >= 0) {
    refuse(caller, name, "hold finite numbers", `${made.data[wrong]} at entry ${wrong}`);
  }
  return made;
}

/** What `make` returns; where `tensor` refuses, the error names the function called and the parameter. */
function renamed(caller: string, name: string, make: () => Tensor): Tensor {
  try {
    return make();
  } catch (error) {
    const { message } = error as Error;
    const Kind = error instanceof TypeError ? TypeError : RangeError;
    throw new Kind(message.replace(/^tensor: (.+?) must /, `${caller}: $1 of ${name} must `));
  }
}
