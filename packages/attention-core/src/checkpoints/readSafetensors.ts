import type { Tensor } from "../shape.js";
import { safetensorsTensors } from "./internal/safetensorsTensors.js";

/**
 * The tensors of a safetensors file, all or some, as float32.
 *
 * ```text
 * file = length of the header (8 bytes, little-endian) · header (JSON) · numbers
 * ```
 *
 * `F32`, `F16`, `BF16`, `F8_E4M3`, `F8_E5M2`, `BOOL` and integers up to 2²⁴ are read exactly; of `F64` and larger
 * integers it is the nearest float32, which is ±∞ beyond ±3.4 · 10³⁸. Another type (such as `F4`) is an error only if
 * its tensor is among `names`. Numbers are copied, so the bytes of the file can be freed. `__metadata__` is ignored.
 *
 * The whole header is checked, including the tensors that are not read: a file that was cut short or is malicious is
 * refused, and no memory is allocated by a length that was not checked.
 *
 * Source: Hugging Face, safetensors, section "Format" of its README.
 *
 * @category Files
 * @param bytes - the file, as `fetch(…).arrayBuffer()` or Node's `readFile` gives it
 * @param names - which tensors: their names, or a function that says yes to a name; all when left out
 * @returns the tensors by name, in the order of `names`, else of the header
 * @throws RangeError if the file is not a valid safetensors file, has no tensor of a name, or a tensor to read is of
 *   another type or a `BOOL` with other bytes than 0 and 1
 * @throws TypeError if `bytes` is not bytes or `names` is not names
 * @example
 * ```ts
 * import { toNested } from "attention-core";
 * import { readSafetensors } from "attention-core/checkpoints";
 *
 * const header = '{"scale":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]}}';
 * const letters = Array.from(header, (letter) => letter.charCodeAt(0));
 * const length = [header.length, 0, 0, 0, 0, 0, 0, 0];
 * const file = Uint8Array.from([...length, ...letters, 0x80, 0x3f, 0x20, 0xc0]);
 * console.log(toNested(readSafetensors(file, ["scale"]).get("scale"))); // [ 1, -2.5 ]
 * ```
 */
export function readSafetensors(
  bytes: Uint8Array | ArrayBuffer,
  names: readonly string[] | ((name: string) => boolean) = () => true,
): Map<string, Tensor> {
  return safetensorsTensors("readSafetensors", bytes, names);
}
