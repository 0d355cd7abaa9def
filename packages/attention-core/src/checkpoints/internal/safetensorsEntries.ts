import { isArray } from "../../internal/checks/isArray.js";
import { kindOf } from "../../internal/checks/kindOf.js";
import { refuse } from "../../internal/checks/refuse.js";
import { quote } from "../../internal/quote.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape } from "../../shape.js";
import { FLOAT_TYPES } from "./floatTypes.js";
import type { SafetensorsParts } from "./safetensorsHeader.js";
import { showBriefly } from "./showBriefly.js";

/** Where one tensor lies in the data of a safetensors file: `begin` up to, not including, `end`. */
export interface SafetensorsEntry {
  readonly name: string;
  /** The kind of its numbers, such as `BF16`; perhaps one that cannot be read. */
  readonly dtype: string;
  readonly shape: Shape;
  readonly begin: number;
  readonly end: number;
}

/**
 * The tensors of a safetensors file in the order of the header, once it is sure that each lies in the data, that its
 * bytes are as many as its shape needs where its type is one that can be read, and that together they are the whole
 * data: no byte is in two of them or in none.
 *
 * ```text
 * "attn.weight": { "dtype": "F32", "shape": [3, 2], "data_offsets": [0, 24] }
 * ```
 *
 * @param parts - the header, unchecked, and the data, from whose first byte offsets count
 * @returns one entry per tensor; `__metadata__`, which holds texts, is left out
 */
export function safetensorsEntries(
  caller: string,
  { header, data }: SafetensorsParts,
): SafetensorsEntry[] {
  const entries = [...header]
    .filter(([name]) => name !== "__metadata__")
    .map(([name, value]) => entryOf(caller, name, value, data.length));
  const inOrder = [...entries].sort((a, b) => a.begin - b.begin || a.end - b.end);
  // Offsets are checked in the order of the data, since a header may list tensors in any other.
  let covered = 0;
  for (const { name, begin, end } of inOrder) {
    if (begin !== covered) {
      const must = `begin at ${covered}, where those before it end`;
      refuse(caller, `data_offsets of ${quote(name, 60)}`, must, begin);
    }
    covered = end;
  }
  if (covered !== data.length) {
    refuse(caller, "data", `have ${covered} bytes, as the header says`, data.length);
  }
  return entries;
}

/** What the header says of one tensor, refused unless it makes sense by itself. */
function entryOf(caller: string, name: string, value: unknown, length: number): SafetensorsEntry {
  const refuseThe = (part: string, must: string, got: unknown): never =>
    refuse(caller, `${part} of ${quote(name, 60)}`, must, showBriefly(got));
  if (kindOf(value) !== "object") refuseThe("entry", "be an object", value);
  // The cast: it is an object, as the line before checks.
  const { dtype, shape, data_offsets: offsets } = value as Record<string, unknown>;
  if (typeof dtype !== "string") return refuseThe("dtype", "be a string", dtype);
  if (!isCounts(shape)) {
    return refuseThe("shape", "be an array of whole numbers from 0 up", shape);
  }
  if (!isRange(offsets)) {
    return refuseThe("data_offsets", "be a beginning and an end, in whole bytes", offsets);
  }
  const [begin, end] = offsets;
  if (end > length) refuseThe("data_offsets", `end within the ${length} bytes of data`, end);
  const type = FLOAT_TYPES.get(dtype);
  if (type !== undefined && sizeOf(shape) * type.bytes !== end - begin) {
    const wanted = `${sizeOf(shape) * type.bytes} bytes for ${dtype} of shape ${showBriefly(shape)}`;
    refuseThe("data_offsets", `hold ${wanted}`, end - begin);
  }
  return { name, dtype, shape, begin, end };
}

/** Whether a value is a list of whole numbers from 0 up, each exact; `-0` does not count. */
function isCounts(value: unknown): value is readonly number[] {
  return (
    isArray(value) &&
    value.every((count) => Number.isSafeInteger(count) && count >= 0 && !Object.is(count, -0))
  );
}

/** Whether a value is a beginning and an end that is not before it. */
function isRange(value: unknown): value is readonly [begin: number, end: number] {
  return isCounts(value) && value.length === 2 && value[0]! <= value[1]!;
}
