/** base^(−2k / columns) for each pair, of arguments that are known to fit. */
export function frequenciesOf(columns: number, base: number): number[] {
  const pairs = columns / 2;
  return Array.from({ length: pairs }, (_, pair) => base ** (-pair / pairs));
}
