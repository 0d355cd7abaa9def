import { readable } from "./readable.js";

/** Whether a value is the bytes of a file. */
export function isBytes(value: unknown): value is Uint8Array | ArrayBuffer {
  const bytes = readable(value);
  return bytes instanceof Uint8Array || bytes instanceof ArrayBuffer;
}
