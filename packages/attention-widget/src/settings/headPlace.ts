/** One head of one layer, both counted from 0. */
export interface HeadPlace {
  /** Counted from 0. */
  readonly layer: number;
  /** Counted from 0. */
  readonly head: number;
}

/** Whether two places are the same head. */
export function isSameHead(a: HeadPlace, b: HeadPlace): boolean {
  return a.layer === b.layer && a.head === b.head;
}
