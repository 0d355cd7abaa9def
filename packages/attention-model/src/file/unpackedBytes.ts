import type { EntryHeader } from "./parametersHeader.js";

/** How many bytes an entry takes in its unpacked part. */
export function unpackedBytes(entry: EntryHeader): number {
  if (entry.kind === "text") return entry.bytes;
  const { kind, shape, scaleAxis = 0 } = entry;
  const size = shape.reduce((product, length) => product * length, 1);
  if (kind === "float32") return 4 * size;
  const scales = 4 * (shape[scaleAxis] ?? 0);
  return scales + (kind === "int8" ? size : size + Math.ceil(size / 2));
}
