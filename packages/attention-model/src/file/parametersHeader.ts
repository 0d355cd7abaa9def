/**
 * The parameters file, version 1. Numbers are little-endian.
 *
 *     bytes        what
 *     0 … 7        "attnmodl", in ASCII
 *     8 … 11       version of the layout, uint32
 *     12 … 15      length of the header in bytes, uint32
 *     16 … 19      CRC-32 of the header, uint32
 *     20 …         the header: JSON in UTF-8, see {@link ParametersHeader}
 *     then         the parts one after the other, each compressed by itself (raw deflate, RFC 1951)
 *
 * An unpacked part holds its entries in the order of the header: text in UTF-8; or float32 numbers, row by row; or
 * whole numbers, row by row, followed by a float32 scale for each row (axis 0) or column (axis 1), where an entry means
 * whole number · scale. Of int8, each is a byte. Of int12, the upper 8 bits of all come first, as int8; then the lower
 * 4 bits of all, two to a byte, the first in its lower half.
 *
 * The first part is enough for layer 0, so that it can be shown while the second still arrives.
 *
 * `scripts/writeParameters.mjs` writes it; `readHeader.ts` and `readPart.ts` read it.
 */
export const MAGIC = "attnmodl";

/** The one version that this package reads. */
export const VERSION = 1;

/** Bytes before the header. */
export const PREFIX_BYTES = 20;

/** What the file says about itself. */
export interface ParametersHeader {
  readonly parts: readonly PartHeader[];
}

/** What the header says about a part. */
export interface PartHeader {
  /** As it lies in the file. */
  readonly packedBytes: number;
  /** CRC-32 of the packed bytes. */
  readonly checksum: number;
  readonly entries: readonly EntryHeader[];
}

/** What the header says about one entry of a part. */
export type EntryHeader = TextHeader | NumbersHeader;

/** An entry of lines. */
interface TextHeader {
  readonly name: string;
  readonly kind: "text";
  /** Length in UTF-8. */
  readonly bytes: number;
}

/** An entry of numbers. */
export interface NumbersHeader {
  readonly name: string;
  readonly kind: "float32" | "int8" | "int12";
  readonly shape: readonly number[];
  /** The axis that has one scale for each of its places; of whole numbers only. */
  readonly scaleAxis?: 0 | 1;
}
