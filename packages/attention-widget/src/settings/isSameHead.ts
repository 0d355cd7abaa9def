import type { HeadPlace } from "attention-core";

/** Whether two places are the same head. */
export function isSameHead(a: HeadPlace, b: HeadPlace): boolean {
  return a.layer === b.layer && a.head === b.head;
}
