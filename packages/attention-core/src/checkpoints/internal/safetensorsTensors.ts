import { checkEntries } from "../../internal/checks/checkEntries.js";
import { isArray } from "../../internal/checks/isArray.js";
import { isInstance } from "../../internal/checks/isInstance.js";
import { kindOf } from "../../internal/checks/kindOf.js";
import { refuse } from "../../internal/checks/refuse.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import { quote } from "../../internal/quote.js";
import type { Tensor } from "../../shape.js";
import { FLOAT_TYPES } from "./floatTypes.js";
import { readFloats } from "./readFloats.js";
import { refuseMissing } from "./refuseMissing.js";
import { type SafetensorsEntry, safetensorsEntries } from "./safetensorsEntries.js";
import { safetensorsHeader } from "./safetensorsHeader.js";

/** Which tensors: their names, or a function that says yes to a name. */
type TensorNames = readonly string[] | ((name: string) => boolean);

/**
 * The tensors of a safetensors file by name, in the order of `names`, else of the header. Only what is asked for is
 * decoded: a file of many GB may be read for one layer.
 *
 * Source: Hugging Face, safetensors, "Format".
 *
 * @param caller - the public function, or which of several files of it, for errors
 * @param bytes - the whole file
 * @throws RangeError if the file is not valid, or has no tensor of a name
 */
export function safetensorsTensors(
  caller: string,
  bytes: Uint8Array | ArrayBuffer,
  names: TensorNames,
): Map<string, Tensor> {
  const file = isInstance(bytes, ArrayBuffer) ? new Uint8Array(bytes) : bytes;
  if (!isInstance(file, Uint8Array)) {
    refuseKind(caller, "bytes", "be a Uint8Array or an ArrayBuffer", file);
  }
  const parts = safetensorsHeader(caller, file);
  const entries = safetensorsEntries(caller, parts);
  return new Map(
    chooseEntries(caller, entries, names).map((entry) => [
      entry.name,
      tensorOf(caller, entry, parts.data),
    ]),
  );
}

/** The entries of the tensors to read, refused where a name is not in the file. */
function chooseEntries(
  caller: string,
  entries: readonly SafetensorsEntry[],
  names: TensorNames,
): SafetensorsEntry[] {
  if (typeof names === "function") return entries.filter(({ name }) => names(name));
  if (!isArray(names) || !names.every((name) => typeof name === "string")) {
    const got = isArray(names) ? "other entries" : kindOf(names);
    refuse(caller, "names", "be an array of names or a function", got, TypeError);
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const missing = (name: string) => refuseMissing(caller, "file", name, [...byName.keys()]);
  return names.map((name) => byName.get(name) ?? missing(name));
}

/** One tensor as float32; a type that cannot be read is refused only here, when the tensor is. */
function tensorOf(
  caller: string,
  { name, dtype, shape, begin, end }: SafetensorsEntry,
  data: Uint8Array,
): Tensor {
  const type = FLOAT_TYPES.get(dtype);
  if (type === undefined) {
    return refuse(
      caller,
      `dtype of ${quote(name)}`,
      `be one of ${[...FLOAT_TYPES.keys()].join(", ")}`,
      quote(dtype),
    );
  }
  const tensor = { shape, data: readFloats(type, data.subarray(begin, end)) };
  if (dtype === "BOOL")
    checkEntries(caller, quote(name, 60), "hold 0 or 1, as BOOL", tensor, isBit);
  return tensor;
}

const isBit = (entry: number) => entry === 0 || entry === 1;
