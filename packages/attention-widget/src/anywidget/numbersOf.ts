import type { AttentionArrays } from "attention-core/formats";
import type { NotebookArray } from "./notebookModel.js";

/** The numbers of an array from Python, as `traceFrom` takes them. */
export function numbersOf({ shape, dtype, data }: NotebookArray): AttentionArrays {
  // A copy: the bytes may begin where no number of their size can.
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
  switch (dtype) {
    case "f32":
      return { shape, data: new Float32Array(bytes.buffer) };
    case "f16": {
      // Bits that traceFrom reads, since not every browser has a Float16Array.
      const halves = { dims: shape, type: "float16", data: new Uint16Array(bytes.buffer) };
      return halves;
    }
    case "u8":
      return { shape, data: Float32Array.from(bytes, (step) => step / 255) };
  }
}
