import { attention, tensor } from "attention-core";
import type { Point } from "../frame/figure";

/** Three tokens, whose keys and values have two components so that they can be drawn. */
export const TOKENS = ["animal", "street", "tired"] as const;
/** Their keys. */
export const KEYS: readonly Point[] = [
  [2, 1],
  [-1, 2],
  [1, -2],
];
/** Their values. */
export const VALUES: readonly Point[] = [
  [10, 0],
  [0, 10],
  [10, 10],
];

/** What one query makes of the three tokens. */
export interface PlaneNumbers {
  readonly query: Point;
  readonly scores: readonly number[];
  readonly weights: readonly number[];
  readonly sum: number;
  readonly output: Point;
}

/** Attention of one query to three keys, in a plane. */
export function planeNumbers(query: Point): PlaneNumbers {
  const { scores, weights, output } = attention(tensor([query]), tensor(KEYS), tensor(VALUES));
  return {
    query,
    scores: [...scores.data],
    weights: [...weights.data],
    sum: weights.data.reduce((sum, weight) => sum + weight, 0),
    output: [output.data[0]!, output.data[1]!],
  };
}
