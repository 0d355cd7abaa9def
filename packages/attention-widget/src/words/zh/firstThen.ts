import type { RankedKey } from "../rankedKey.js";
import { inOrder } from "./inOrder.js";

/** `“累”（0.53），其次是“街”（0.12）和“它”（0.06）` */
export function firstThen(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const first = inOrder(ranked.slice(0, 1), format);
  return ranked.length <= 1 ? first : `${first}，其次是${inOrder(ranked.slice(1), format)}`;
}
