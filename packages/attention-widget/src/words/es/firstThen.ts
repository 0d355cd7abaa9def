import type { RankedKey } from "../rankedKey.js";
import { inOrder } from "./inOrder.js";

/** `«tired» (0.53) y, después, a «cross» (0.12) y «the» (0.06)`; `preposition` is the verb's. */
export function firstThen(
  ranked: readonly RankedKey[],
  format: (value: number) => string,
  preposition: string,
): string {
  const first = inOrder(ranked.slice(0, 1), format);
  if (ranked.length <= 1) return first;
  return `${first} y, después, ${preposition} ${inOrder(ranked.slice(1), format)}`;
}
