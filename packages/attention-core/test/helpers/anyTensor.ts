import { type NestedNumbers, type Tensor, tensor } from "../../src/index.js";
import { flatten, shapeOf } from "./expectClose.js";

/** A tensor of numbers that are nested to any depth, as stored results are. */
export function anyTensor(values: NestedNumbers): Tensor {
  return tensor(flatten(values), shapeOf(values));
}
