/** Every number of two lists, once, in their order. */
export function union(some: readonly number[], more: readonly number[]): readonly number[] {
  return [...new Set([...some, ...more])];
}
