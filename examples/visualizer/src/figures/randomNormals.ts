/** Random numbers that are the same on every machine: mean 0, variance 1, as in the guide to scaling. */
export function randomNormals(seed: number): () => number {
  let state = seed;
  return () => {
    let sum = -6;
    for (let i = 0; i < 12; i++) {
      state = (state * 48271) % 2147483647;
      sum += state / 2147483647;
    }
    return sum;
  };
}
