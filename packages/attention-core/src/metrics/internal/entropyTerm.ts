/** What one weight adds to the entropy of its row, in nats. */
export function entropyTerm(weight: number): number {
  return weight && -weight * Math.log(weight);
}
