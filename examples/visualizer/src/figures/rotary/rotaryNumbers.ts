import { dotProductScores, rotatePositions, tensor } from "attention-core";

/** The query stands this many tokens after the key. */
export const DISTANCE = 3;
/** The components of a vector make so many pairs, each a hand. */
export const PAIRS = 4;
/** What the speeds are powers of. Models use 10,000, with which half of these hands would hardly move. */
export const BASE = 100;

/** Where a query and a key point, pair by pair, before their positions are known. */
const UNTURNED = [1, 0, 1, 0, 1, 0, 1, 0];

/** A key and a query at their positions, and their score. */
export interface RotaryNumbers {
  readonly keyAt: number;
  readonly queryAt: number;
  /** The hands of each pair, from the fastest to the slowest: [cos, sin] of query and key. */
  readonly pairs: readonly { readonly query: readonly number[]; readonly key: readonly number[] }[];
  readonly score: number;
}

/** By how many radians the hand of a pair turns from one token to the next, counted from the fastest: ω. */
export const speedOf = (pair: number): number => BASE ** (-pair / PAIRS);

/** The vector at a position. */
const vectorAt = (position: number) =>
  rotatePositions(tensor([UNTURNED]), { base: BASE, positions: [position] });

/** Rotary positions: a key at a place, and a query three tokens on. */
export function rotaryNumbers(keyAt: number): RotaryNumbers {
  const queryAt = keyAt + DISTANCE;
  const [query, key] = [vectorAt(queryAt), vectorAt(keyAt)];
  const pairOf = (data: Float32Array, pair: number) => [...data.subarray(2 * pair, 2 * pair + 2)];
  return {
    keyAt,
    queryAt,
    pairs: Array.from({ length: PAIRS }, (_, pair) => ({
      query: pairOf(query.data, pair),
      key: pairOf(key.data, pair),
    })),
    score: dotProductScores(query, key).data[0]!,
  };
}

/** The score of a query and a key that are this far apart. */
export function scoreAt(distance: number): number {
  return dotProductScores(vectorAt(distance), vectorAt(0)).data[0]!;
}
