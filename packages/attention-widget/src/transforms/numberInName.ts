/** The number that is all the name of a layer or a head, as in `layer 0` and `head 3`. */
export function numberInName(name: string): number | undefined {
  const [, digits] = /^(?:layer|head) (\d+)$/i.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
