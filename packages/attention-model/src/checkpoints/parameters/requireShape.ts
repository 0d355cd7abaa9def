import { type Shape, type Tensor, tensor } from "attention-core";
import { describeValue } from "../../checks/describeValue.js";
import { isArray } from "../../checks/isArray.js";
import { readable } from "../../checks/readable.js";
import { refuseCheckpoint } from "../config/refuseCheckpoint.js";

/**
 * A parameter as a tensor of finite numbers, refused unless it has this shape. A `Float32Array` is used without a copy,
 * since parameters may have billions of numbers.
 *
 * @param name - the whole name of the parameter, for errors
 * @param expected - the shape that the config implies
 */
export function requireShape<S extends Shape>(
  name: string,
  parameter: unknown,
  expected: S,
): Tensor<S> {
  const shown = describeValue(name);
  const { data, shape } = Object(readable(parameter));
  if (!isArray(shape ?? parameter)) {
    refuseCheckpoint(shown, "be a tensor or nested arrays", describeValue(parameter), TypeError);
  }
  const parameterTensor: Tensor = isArray(parameter) ? tensor(parameter) : tensor(data, shape);
  if (String(parameterTensor.shape) !== String(expected)) {
    const must = `have shape [${expected.join(", ")}], as the config says`;
    refuseCheckpoint(shown, must, `[${parameterTensor.shape.join(", ")}]`);
  }
  const wrong = notFinite(parameterTensor.data);
  if (wrong >= 0) {
    refuseCheckpoint(
      shown,
      "hold finite numbers",
      `${parameterTensor.data[wrong]} at entry ${wrong}`,
    );
  }
  return { shape: expected, data: parameterTensor.data };
}

/** The place of the first NaN or ±∞, or −1: by a plain loop, since there may be a billion numbers. */
function notFinite(data: Float32Array): number {
  for (let i = 0; i < data.length; i++) if (!Number.isFinite(data[i])) return i;
  return -1;
}
