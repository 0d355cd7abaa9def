/**
 * The angles of rotary positions by their base, without argument checks.
 *
 *     frequencies[k] = base^(−2k / columns)          for pair k
 *
 * Source: Su et al. 2021 (RoFormer), section 3.4.2.
 *
 * @param columns - how many of a head's columns are rotated, an even number
 * @param base - 10 000 in the paper; the larger, the longer the slowest pair takes for a turn
 * @returns radians per position, one for each pair: 1 for the first, and less from pair to pair, towards 1 / base
 */
export function frequenciesOf(columns: number, base: number): number[] {
  const pairs = columns / 2;
  return Array.from({ length: pairs }, (_, pair) => base ** (-pair / pairs));
}
