import { readable } from "./readable.js";

/** Whether a value is a Float32Array; a proxy of one is not, for nothing can be read through it. */
export function isFloats(data: unknown): data is Float32Array {
  return readable(data) instanceof Float32Array && ArrayBuffer.isView(data);
}
