import type { Tensor } from "../../shape.js";
import { checkSize } from "./checkSize.js";
import { isArray } from "./isArray.js";
import { refuseKind } from "./refuseKind.js";

/** Refuses what is not a tensor, or has more or fewer entries than its shape. */
export function checkTensor(
  caller: string,
  name: string,
  value: Tensor | undefined,
): asserts value is Tensor {
  if (!isTensor(value)) refuseKind(caller, name, "be a tensor, as tensor() makes", value);
  checkSize(caller, name, value.shape, value.data.length);
}

/** Not one that throws when it is read, nor one with a proxy of its data: that has the class, but none of its methods work. */
function isTensor(value: Tensor | undefined): value is Tensor {
  try {
    const data = value?.data;
    return isArray(value?.shape) && data instanceof Float32Array && ArrayBuffer.isView(data);
  } catch {
    return false;
  }
}
