// Writes a parameters file as src/file/parametersHeader.ts describes it; src/file/readHeader.ts and readPart.ts read it.

import { crc32, deflateRawSync } from "node:zlib";
import { quantized } from "./quantized.mjs";

/** @typedef {import("../src/file/parametersHeader.js").EntryHeader} EntryHeader */

/**
 * Whole numbers as the file keeps them: 8 bits each; or the upper 8 of 12, then the lower 4, two to a byte.
 *
 * @param {"int8" | "int12"} kind
 * @param {Int16Array} entries
 */
function writeEntries(kind, entries) {
  if (kind === "int8") return bytesOf(Int8Array.from(entries));
  const lower = new Uint8Array(Math.ceil(entries.length / 2));
  for (const [i, entry] of entries.entries()) {
    lower[i >> 1] = (lower[i >> 1] ?? 0) | ((entry & 15) << ((i & 1) * 4));
  }
  return Buffer.concat([bytesOf(Int8Array.from(entries, (entry) => entry >> 4)), bytesOf(lower)]);
}

/** @param {Float32Array | Int8Array | Uint8Array} numbers */
const bytesOf = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);

/**
 * @param {string} name
 * @param {{ shape: number[], data: Float32Array }} tensor
 * @returns {{ entry: EntryHeader, bytes: Buffer }}
 */
function writeNumbers(name, tensor) {
  const { shape, data } = tensor;
  if (shape.length < 2) return { entry: { name, kind: "float32", shape }, bytes: bytesOf(data) };
  const { kind, entries, scales, scaleAxis } = quantized(name, tensor);
  const bytes = Buffer.concat([writeEntries(kind, entries), bytesOf(scales)]);
  return { entry: { name, kind, shape, scaleAxis }, bytes };
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {{ entry: EntryHeader, bytes: Buffer }}
 */
function writeText(name, text) {
  const bytes = Buffer.from(text);
  return { entry: { name, kind: "text", bytes: bytes.length }, bytes };
}

/**
 * @param {ReturnType<typeof import("./published.mjs").publishedParts>} parts
 * @param {number} [version]
 * @returns {Uint8Array}
 */
export function writeParameters(parts, version = 1) {
  const written = parts.map(({ texts, tensors }) => [
    ...[...texts].map(([name, text]) => writeText(name, text)),
    ...[...tensors].map(([name, tensor]) => writeNumbers(name, tensor)),
  ]);
  const packed = written.map((entries) =>
    deflateRawSync(Buffer.concat(entries.map(({ bytes }) => bytes)), { level: 9 }),
  );
  const header = Buffer.from(
    JSON.stringify({
      parts: written.map((entries, i) => ({
        packedBytes: packed[i]?.length,
        checksum: crc32(packed[i] ?? ""),
        entries: entries.map(({ entry }) => entry),
      })),
    }),
  );
  const prefix = Buffer.alloc(20);
  prefix.write("attnmodl", "ascii");
  prefix.writeUInt32LE(version, 8);
  prefix.writeUInt32LE(header.length, 12);
  prefix.writeUInt32LE(crc32(header), 16);
  return Uint8Array.from(Buffer.concat([prefix, header, ...packed]));
}
