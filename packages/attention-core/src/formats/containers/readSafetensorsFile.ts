import { safetensorsEntries } from "../../checkpoints/internal/safetensorsEntries.js";
import { safetensorsHeader } from "../../checkpoints/internal/safetensorsHeader.js";
import { NumberArray } from "../arrays/numberArray.js";
import { byteStore } from "../arrays/numberStore.js";
import { NUMBER_TYPES } from "../arrays/numberTypes.js";
import { fieldsOf } from "../field.js";
import { parseJson } from "./parseJson.js";

/** Kinds of numbers by the names that safetensors has for them. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["F64", "float64"],
  ["F32", "float32"],
  ["F16", "float16"],
  ["BF16", "bfloat16"],
  ["I64", "int64"],
  ["I32", "int32"],
  ["I16", "int16"],
  ["I8", "int8"],
  ["U32", "uint32"],
  ["U16", "uint16"],
  ["U8", "uint8"],
  ["BOOL", "bool"],
]);

/**
 * The tensors of a safetensors file by name, and its metadata, such as `tokens`; JSON in the metadata is parsed.
 * Numbers are decoded when they are read.
 *
 * ```text
 * 8 bytes   length of the header, little-endian
 * header    { "__metadata__": { "tokens": "…" }, "attentions.0": { dtype, shape, data_offsets } }
 * the rest  the numbers
 * ```
 *
 * Source: Hugging Face, safetensors, section "Format" of its README.
 */
export function readSafetensorsFile(file: Uint8Array): Map<string, unknown> {
  const parts = safetensorsHeader("readAttention", file);
  const content = new Map<string, unknown>();
  for (const [name, value] of fieldsOf(parts.header.get("__metadata__"))) {
    if (typeof value === "string")
      content.set(name, /^[[{]/.test(value) ? parseJson(value) : value);
  }
  for (const { name, dtype, shape, begin, end } of safetensorsEntries("readAttention", parts)) {
    const type = NUMBER_TYPES.get(TYPES.get(dtype) ?? "");
    if (type === undefined) continue; // kinds of 8 bits and less: no one writes attention in them
    const store = byteStore(parts.data.subarray(begin, end), type);
    content.set(name, new NumberArray(shape, store));
  }
  return content;
}
