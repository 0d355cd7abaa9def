/**
 * The angles of rotary positions by their base, without argument checks.
 *
 *     frequencies[k] = base^(−2k / columns)          for pair k
 *
 * Source: Su et al. 2021 (RoFormer), section 3.4.2.
 */
export function frequenciesOf(columns: number, base: number): number[] {
  const pairs = columns / 2;
  return Array.from({ length: pairs }, (_, pair) => base ** (-pair / pairs));
}
