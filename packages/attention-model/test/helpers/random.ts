/** Seeded numbers from 0 up to a limit, the same on every run (Lehmer 1951, modulus 2³¹ − 1). */
export function randomBelow(limit: number, seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state / 2147483647) * limit;
  };
}
