/** A safetensors file of a header, as an object or as it stands in the file, and the bytes after it. */
export function safetensorsFile(header: unknown, data: ArrayLike<number> = []): Uint8Array {
  const text = typeof header === "string" ? header : JSON.stringify(header);
  return fileOf(new TextEncoder().encode(text), data);
}

/** The same of a header that need not be text, and may claim another length than it has. */
export function fileOf(
  header: ArrayLike<number>,
  data: ArrayLike<number> = [],
  claimed: bigint | number = header.length,
): Uint8Array {
  const file = new Uint8Array(8 + header.length + data.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(claimed), true);
  file.set(header, 8);
  file.set(data, 8 + header.length);
  return file;
}

/** Numbers as the bytes of float32, little-endian. */
export function floatBytes(...numbers: number[]): Uint8Array {
  const bytes = new Uint8Array(4 * numbers.length);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of numbers.entries()) view.setFloat32(4 * i, number, true);
  return bytes;
}
