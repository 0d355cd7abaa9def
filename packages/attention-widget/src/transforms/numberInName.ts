/** The number of a layer or a head whose name has nothing else, such as `layer 0` or `head 3`. */
export function numberInName(name: string): number | undefined {
  const [, digits] = /^(?:layer|head) (\d+)$/i.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
