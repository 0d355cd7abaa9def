import type { Vector } from "../../shape.js";
import type { Range } from "./evenRanges.js";

/** Some entries of a vector: [columns] -> [columns of the part] */
export function sliceEntries({ data }: Vector, { first, end }: Range): Vector {
  return { shape: [end - first], data: data.slice(first, end) };
}
