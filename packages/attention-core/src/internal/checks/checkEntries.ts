import type { Mask } from "../../mask.js";
import { describeShape } from "../describeShape.js";
import { sizeOf } from "../sizeOf.js";
import type { WideTensor } from "../wideTensor.js";
import { refuse } from "./refuse.js";

/**
 * Refuses the first entry that does not fit, and shows its place on every axis: `NaN at [0, 2]`.
 *
 *     place[axis] = ⌊i / product of the later lengths⌋ mod length of the axis
 */
export function checkEntries(
  caller: string,
  name: string,
  must: string,
  { shape, data }: WideTensor | Mask,
  fits: (entry: number) => boolean,
): void {
  for (let i = 0; i < data.length; i++) {
    const entry = data[i]!;
    if (fits(entry)) continue;
    const place = shape.map((length, axis) => ((i / sizeOf(shape.slice(axis + 1))) | 0) % length);
    refuse(caller, name, must, `${entry} at ${describeShape(place)}`);
  }
}
