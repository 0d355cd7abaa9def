import type { RotaryOptions } from "../rotaryOptions.js";
import { ROTARY_BASE } from "../rotaryOptions.js";
import { frequenciesOf } from "./frequenciesOf.js";

/**
 * Rotates the vector of a token in place, without argument checks. Cosines and sines are computed once, since all heads
 * share them.
 *
 *     first'  = first · cos(angle) − second · sin(angle)
 *     second' = first · sin(angle) + second · cos(angle)          angle = position · frequency of the pair
 *
 * Source: Su et al. 2021 (RoFormer), equation 34.
 *
 * @param tokens - how many there are
 * @param before - how many stand before the first of them
 */
export function rotation(
  options: RotaryOptions,
  dHead: number,
  tokens: number,
  before = 0,
): (data: Float32Array, start: number, token: number) => void {
  const { base = ROTARY_BASE, columns = dHead, layout, magnitude = 1 } = options;
  const { frequencies = frequenciesOf(columns, base) } = options;
  const pairs = columns / 2;
  const [step, apart] = layout === "halves" ? [1, pairs] : [2, 1];
  const positionOf = positionsOf(options);
  // In float64, since a float32 angle of some thousand positions has lost its digits.
  const cosines = new Float64Array(tokens * pairs); // [tokens, pairs]
  const sines = new Float64Array(tokens * pairs); // [tokens, pairs]
  for (let at = 0; at < cosines.length; at++) {
    const pair = at % pairs;
    const angle = positionOf(before + Math.floor(at / pairs), pair) * frequencies[pair]!;
    cosines[at] = magnitude * Math.cos(angle);
    sines[at] = magnitude * Math.sin(angle);
  }
  return (data, start, token) => {
    for (let pair = 0, at = token * pairs; pair < pairs; pair++, at++) {
      const [first, second] = [start + pair * step, start + pair * step + apart];
      const [one, other] = [data[first]!, data[second]!];
      data[first] = one * cosines[at]! - other * sines[at]!;
      data[second] = one * sines[at]! + other * cosines[at]!;
    }
  };
}

/** The position of a token for a pair of columns: on a grid each pair follows one axis. */
function positionsOf({ positions, offset = 0, axes }: RotaryOptions) {
  if (positions === undefined) return (token: number) => token + offset;
  const lists = positions.map((entry) => (typeof entry === "number" ? undefined : entry));
  return (token: number, pair: number): number => {
    const list = lists[axes?.[pair] ?? 0] ?? (positions as readonly number[]); // one list, or one per axis
    return list[token]!;
  };
}
