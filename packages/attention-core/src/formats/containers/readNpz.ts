import type { NumberArray } from "../arrays/numberArray.js";
import { isNpy, readNpy } from "./readNpy.js";

/** The arrays of a .npz file by name, from the files that its zip file holds. */
export function readNpz(
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, NumberArray | string[]> {
  const arrays = [...files].filter(([, content]) => isNpy(content));
  return new Map(
    arrays.map(([name, content]) => [name.replace(/\.npy$/, ""), readNpy(content, name)]),
  );
}
