import { describeShape } from "../../internal/describeShape.js";
import { sizeOf } from "../../internal/sizeOf.js";
import { columnMajor, NumberArray } from "../arrays/numberArray.js";
import { byteStore } from "../arrays/numberStore.js";
import { NUMBER_TYPES } from "../arrays/numberTypes.js";
import { refuseData } from "../refuseData.js";
import { decodeText } from "./decodeText.js";
import { inRows, readNpyTexts } from "./readNpyTexts.js";

/** Kinds of numbers by numpy's letters. */
const TYPES: Readonly<Record<string, string>> = {
  f8: "float64",
  f4: "float32",
  f2: "float16",
  i8: "int64",
  i4: "int32",
  i2: "int16",
  i1: "int8",
  u4: "uint32",
  u2: "uint16",
  u1: "uint8",
  b1: "bool",
};

/** Longer than any header of numbers; one of a table with many columns may be longer. */
const MAX_HEADER_BYTES = 65_536;

/**
 * A .npy file: an array of numbers in either byte order and either order of axes, or a list of texts, or several: the
 * tokens of a batch.
 *
 * ```text
 * 6 bytes   "\x93NUMPY"
 * 2 bytes   version
 * 2 bytes   length of the header, little-endian; 4 bytes from version 2 on
 * header    { 'descr': '<f4', 'fortran_order': False, 'shape': (2, 3) }
 * the rest  the numbers, row by row, or column by column if fortran_order
 * ```
 *
 * Source: numpy.lib.format, "Format Version 1.0" to "3.0".
 *
 * @param what - what errors call it
 */
export function readNpy(file: Uint8Array, what: string): NumberArray | string[] | string[][] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isLong = file[6] !== 1; // version 1 has a header of at most 65535 bytes
  const begin = isLong ? 12 : 10;
  if (file.length < begin) refuseData(what, "have a whole header", `${file.length} bytes`);
  const length = isLong ? view.getUint32(8, true) : view.getUint16(8, true);
  if (length > MAX_HEADER_BYTES || begin + length > file.length) {
    refuseData(`header of ${what}`, `end within the ${file.length} bytes of the file`, length);
  }
  const header = decodeText(file.subarray(begin, begin + length));
  const [, order = "", letters = ""] =
    /'descr': *'([<>|=]?)([a-zA-Z]\d+)'/.exec(header) ??
    refuseData(what, "hold plain numbers (numpy.asarray(x, numpy.float32))", kindIn(header));
  const isFortran = /'fortran_order': *True/.test(header);
  const shape = /'shape': *\(([\d, ]*)\)/.exec(header)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
  const content = file.subarray(begin + length);
  if (letters.startsWith("U")) {
    const width = Number(letters.slice(1));
    const texts = readNpyTexts(content, width, sizeOf(shape), order !== ">", what);
    const [rows = 0, columns = 0] = shape;
    return shape.length === 2 ? inRows(texts, rows, columns, isFortran) : texts;
  }
  const type = NUMBER_TYPES.get(TYPES[letters] ?? "");
  if (type === undefined) {
    return refuseData(what, "hold plain numbers (numpy.asarray(x, numpy.float32))", letters);
  }
  const store = byteStore(content, type, order !== ">");
  if (sizeOf(shape) > store.length) {
    const must = `have ${sizeOf(shape) * type.bytes} bytes for shape ${describeShape(shape)}`;
    refuseData(what, must, `${content.length}: was it cut short?`);
  }
  return new NumberArray(shape, store, isFortran ? columnMajor(shape) : undefined);
}

/** What the file has instead of numbers: `|O` is an object, which could only be made by running its pickle. */
function kindIn(header: string): string {
  if (header.includes("'|O'")) return "Python objects, which are never run";
  return /'descr': *([^,]{0,60})/.exec(header)?.[1] ?? "no kind of number";
}
