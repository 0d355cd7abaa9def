import { refuse, show } from "../checks.js";
import { fromFlat } from "../fromFlat.js";
import { fromNested } from "../fromNested.js";
import type { NestedNumbers, Shape, Tensor } from "../shape.js";

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
  const made = anyTensor(caller, name, parameter);
  const wrong = made.data.findIndex((entry) => !Number.isFinite(entry));
  if (wrong >= 0) {
    refuse(caller, name, "hold finite numbers", `${made.data[wrong]} at entry ${wrong}`);
  }
  return made;
}

/** A parameter as a tensor, refused unless it is in one of the forms that a `Parameter` has. */
function anyTensor(caller: string, name: string, parameter: unknown): Tensor {
  const of = ` of ${name}`;
  if (Array.isArray(parameter)) return fromNested(caller, parameter, of);
  // Any object may have these two, whatever they are; what is no object has neither.
  const { data, shape } = Object(parameter) as { data?: unknown; shape?: unknown };
  if (Array.isArray(shape)) return fromFlat(caller, data, shape, of);
  const must = "be a tensor, nested arrays or { data, shape }";
  return refuse(caller, `value${of}`, must, show(parameter), TypeError);
}
