import { quote } from "../../internal/quote.js";

/** How files of text begin that are taken for safetensors, and what they are. */
const TEXTS: readonly (readonly [beginning: string, kind: string])[] = [
  ["version https://git-lfs", "a Git LFS pointer: the file itself has to be fetched"],
  ["<!doctype", "an HTML page"],
  ["<html", "an HTML page"],
];

/** Files that are not text, by the bytes with which each format begins. */
const BINARIES: readonly (readonly [beginning: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 3, 4], "a zip archive, as a PyTorch .bin or .pt is"],
  [[0x50, 0x4b, 5, 6], "an empty zip archive"],
  ...[2, 3, 4, 5].map((protocol) => [[0x80, protocol], "a Python pickle"] as const),
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0x89, 0x48, 0x44, 0x46], "an HDF5 file"],
  [[0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], "a NumPy array"],
  [[0x47, 0x47, 0x55, 0x46], "a GGUF file"],
  [[0x1f, 0x8b], "a gzip archive"],
];

/**
 * What other kind of file one is, where its beginning shows it: people often pass a neighbour of the file, or the
 * sentence in which a server says that it is not there.
 *
 * @param file - of which the first 64 bytes are looked at
 * @returns what it is, as the end of an error; undefined if it may well be safetensors
 */
export function otherFileKind(file: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...file.subarray(0, 64)).replace(BYTE_ORDER_MARK, "");
  // Letters of UTF-16 are those of ASCII with a zero before or after each.
  const isWide = /^(\0[\t\n\r\x20-\x7e]){4}|^([\t\n\r\x20-\x7e]\0){5}/.test(beginning);
  const text = (isWide ? beginning.replaceAll("\0", "") : beginning).trimStart().slice(0, 32);
  const [, kind] =
    TEXTS.find(([beginning]) => text.toLowerCase().startsWith(beginning)) ??
    BINARIES.find(([beginning]) => beginning.every((byte, i) => file[i] === byte)) ??
    [];
  if (kind !== undefined) return kind;
  const [printed] = PRINTED.exec(text) ?? [];
  return printed === undefined ? undefined : `a text that begins ${quote(printed.trimEnd())}`;
}

/** Those of UTF-8 and UTF-16, a character per byte. */
const BYTE_ORDER_MARK = /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;

/** As many characters of a text as the number in front of a safetensors file has bytes, or more. */
const PRINTED = /^[\t\n\r\x20-\x7e]{8,}/;
