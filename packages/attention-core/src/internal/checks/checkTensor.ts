import type { Tensor } from "../../shape.js";
import { checkSize } from "./checkSize.js";
import { refuseKind } from "./refuseKind.js";

/** Refuses what is not a tensor, or has more or fewer entries than its shape. */
export function checkTensor(
  caller: string,
  name: string,
  value: Tensor | undefined,
): asserts value is Tensor {
  if (!(Array.isArray(value?.shape) && isFloats(value.data))) {
    refuseKind(caller, name, "be a tensor, as tensor() makes", value);
  }
  checkSize(caller, name, value.shape, value.data.length);
}

/** Not a proxy of one: it has the class, but none of its methods work. */
function isFloats(data: unknown): boolean {
  return data instanceof Float32Array && ArrayBuffer.isView(data);
}
