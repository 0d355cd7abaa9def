import type { Vector } from "../../shape.js";
import type { Part } from "./partsOf.js";

/** Some entries of a vector: [columns] -> [columns of the part] */
export function entriesOf({ data }: Vector, { first, end }: Part): Vector {
  return { shape: [end - first], data: data.slice(first, end) };
}
