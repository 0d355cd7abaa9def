import type { RankedKey } from "../rankedKey.js";
import { inOrder } from "./inOrder.js";

/** `«tired» (0.53)، ثم «cross» (0.12) و«the» (0.06)` */
export function firstThen(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const first = inOrder(ranked.slice(0, 1), format);
  return ranked.length <= 1 ? first : `${first}، ثم ${inOrder(ranked.slice(1), format)}`;
}
