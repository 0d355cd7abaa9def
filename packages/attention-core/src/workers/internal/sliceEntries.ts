import type { Vector } from "../../shape.js";
import type { Range } from "./evenRanges.js";

/** Some components of a vector, copied as `sliceColumns` does: [columns] -> [columns of the range] */
export function sliceEntries({ data }: Vector, { first, end }: Range): Vector {
  return { shape: [end - first], data: data.slice(first, end) };
}
