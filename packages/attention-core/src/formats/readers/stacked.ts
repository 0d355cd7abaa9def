import type { NumberArray } from "../arrays/numberArray.js";
import type { Readable } from "../family.js";
import { refuseData } from "../refuseData.js";

/** Arrays of one shape as one, with an axis in front; copied when they are read. */
export function stacked(
  name: string,
  parts: readonly Pick<NumberArray, "shape" | "floats">[],
): Readable {
  const shape = parts[0]?.shape ?? [];
  const other = parts.find((part) => `${part.shape}` !== `${shape}`);
  if (other) refuseData(name, `have one shape, [${shape}]`, `[${other.shape}]`);
  return {
    shape: [parts.length, ...shape],
    floats: () => {
      const copies = parts.map((part) => part.floats());
      const size = copies[0]?.length ?? 0;
      const floats = new Float32Array(size * parts.length);
      for (const [i, copy] of copies.entries()) floats.set(copy, i * size);
      return floats;
    },
  };
}
