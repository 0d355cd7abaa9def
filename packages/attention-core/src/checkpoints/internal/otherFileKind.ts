/** How other files begin that are taken for safetensors, and what they are. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: string])[] = [
  ["version https://git-lfs", "a Git LFS pointer: the file itself has to be fetched"],
  ["<!doctype", "an HTML page"],
  ["<html", "an HTML page"],
  [`PK${String.fromCharCode(3, 4)}`, "a zip archive, as a PyTorch .bin or .pt is"],
  ["\u0080\u0002", "a Python pickle"],
  ["\u0089HDF", "an HDF5 file"],
  ["\u0093NUMPY", "a NumPy array"],
  ["GGUF", "a GGUF file"],
];

/** What a file is that is no safetensors file, where its beginning tells. */
export function otherFileKind(file: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...file.subarray(0, 32))
    .trimStart()
    .toLowerCase();
  return BEGINNINGS.find(([start]) => beginning.startsWith(start.toLowerCase()))?.[1];
}
