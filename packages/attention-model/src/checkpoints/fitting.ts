import { type Shape, type Tensor, tensor } from "attention-core";
import { show } from "../checks.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** A parameter as a tensor of finite numbers, refused unless it has this shape. */
export function fitting(name: string, parameter: unknown, wanted: Shape): Tensor {
  const { data, shape } = Object(parameter);
  if (!Array.isArray(shape ?? parameter)) {
    refuseCheckpoint(name, "be a tensor or nested arrays", show(parameter), TypeError);
  }
  const made = shape ? tensor(data, shape) : tensor(parameter as number[]);
  if (String(made.shape) !== String(wanted)) {
    const must = `have shape [${wanted.join(", ")}], as the config says`;
    refuseCheckpoint(name, must, `[${made.shape.join(", ")}]`);
  }
  const wrong = notFinite(made.data);
  if (wrong >= 0) {
    refuseCheckpoint(name, "hold finite numbers", `${made.data[wrong]} at entry ${wrong}`);
  }
  return made;
}

/** The place of the first NaN or ±∞, or −1: by a plain loop, since there may be a billion numbers. */
function notFinite(data: Float32Array): number {
  for (let i = 0; i < data.length; i++) if (!Number.isFinite(data[i])) return i;
  return -1;
}
