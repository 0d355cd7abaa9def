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
 * The parameters of a model by name, as in a state dict, which may have more than are read.
 *
 * @category Files
 */
export type NamedParameters = ReadonlyMap<string, Parameter> | Readonly<Record<string, Parameter>>;
