import { refuse } from "../../internal/checks/refuse.js";
import { describeShape } from "../../internal/describeShape.js";
import type { Readable } from "../layerSet.js";

/**
 * Arrays of one shape as one with an axis in front, copied when they are read: one [..] each -> [parts, ..]
 *
 * @param parts - at least one
 * @returns [parts, ..]; the parts themselves are decoded only when it is read
 */
export function stackArrays(caller: string, name: string, parts: readonly Readable[]): Readable {
  const { shape } = parts[0]!;
  const other = parts.find((part) => `${part.shape}` !== `${shape}`);
  if (other)
    refuse(caller, name, `have one shape, ${describeShape(shape)}`, describeShape(other.shape));
  return {
    shape: [parts.length, ...shape],
    floats: () => {
      const copies = parts.map((part) => part.floats());
      const size = copies[0]!.length;
      const floats = new Float32Array(size * parts.length);
      for (const [i, copy] of copies.entries()) floats.set(copy, i * size);
      return floats;
    },
  };
}
