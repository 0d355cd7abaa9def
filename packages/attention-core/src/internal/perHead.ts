import type { Vector } from "../shape.js";

/** A number by the place of its head: one for all, or one each, which repeat for batch axes in front. */
export function perHead(value: number | Vector): (head: number) => number {
  if (typeof value === "number") return () => value;
  const { data } = value;
  return (head) => data[head % data.length]!;
}
