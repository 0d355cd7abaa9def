import type { Tensor } from "attention-core";
import { dequantize } from "./dequantize.js";
import type { NumbersHeader, PartHeader } from "./parametersHeader.js";
import { unpack } from "./unpack.js";
import { unpackedBytes } from "./unpackedBytes.js";

/** What a part holds, by name. */
export interface PartEntries {
  readonly texts: ReadonlyMap<string, string>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/**
 * Unpacks one part of a parameters file, as `parametersHeader.ts` describes it.
 *
 * @param header - what the file says about the part
 * @param packed - its bytes, which have the checksum of the header
 * @throws rejects with a RangeError if they unpack to something else than the header says
 */
export async function readPart(
  caller: string,
  { entries }: PartHeader,
  packed: Uint8Array,
): Promise<PartEntries> {
  const expected = entries.reduce((sum, entry) => sum + unpackedBytes(entry), 0);
  const bytes = await unpack(caller, packed, expected);
  const texts = new Map<string, string>();
  const tensors = new Map<string, Tensor>();
  let offset = 0;
  const take = (count: number) => {
    offset += count;
    return bytes.slice(offset - count, offset); // copied, since float32 numbers must lie evenly
  };
  for (const entry of entries) {
    if (entry.kind === "text") texts.set(entry.name, new TextDecoder().decode(take(entry.bytes)));
    else tensors.set(entry.name, readNumbers(entry, take));
  }
  return { texts, tensors };
}

/** The numbers of one entry: float32, or whole numbers with a scale for each row or column. */
function readNumbers(
  { kind, shape, scaleAxis = 0 }: NumbersHeader,
  take: (bytes: number) => Uint8Array,
): Tensor {
  const size = shape.reduce((product, length) => product * length, 1);
  const floats = (count: number) => new Float32Array(take(4 * count).buffer);
  if (kind === "float32") return { shape, data: floats(size) };
  const upper = new Int8Array(take(size).buffer);
  const entries = kind === "int8" ? upper : joinBits(upper, take(Math.ceil(size / 2)));
  return { shape, data: dequantize(entries, shape, scaleAxis, floats(shape[scaleAxis]!)) };
}

/** Whole numbers of 12 bits from their upper 8 and their lower 4, two to a byte. */
function joinBits(upper: Int8Array, lower: Uint8Array): Int16Array {
  return Int16Array.from(upper, (bits, i) => bits * 16 + ((lower[i >> 1]! >> ((i & 1) * 4)) & 15));
}
