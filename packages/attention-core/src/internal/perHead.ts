import type { Vector } from "../shape.js";

/**
 * A number by the place of its head: one for all, or one each. The modulo serves batch axes in front of the heads:
 * [batch, heads] counts the heads of every batch on, while there is one number per head.
 *
 * @param value - one number, or [heads]
 * @returns a function of a head, counted from 0 over all batch axes
 */
export function perHead(value: number | Vector): (head: number) => number {
  if (typeof value === "number") return () => value;
  const { data } = value;
  return (head) => data[head % data.length]!;
}
