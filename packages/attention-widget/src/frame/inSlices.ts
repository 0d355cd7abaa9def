import { afterTurn } from "../store/afterTurn.js";

/**
 * Does work a slice at a time, each after the page has had its turn, so that the page keeps responding. A single slice
 * is done at once.
 *
 * @param slices - how many there are
 * @param work - does the slice with this number, counted from 0
 * @returns the function that ends it
 */
export function inSlices(slices: number, work: (slice: number) => void): () => void {
  let end = () => {};
  const doAt = (slice: number) => {
    if (slice + 1 < slices) end = afterTurn(() => doAt(slice + 1));
    if (slice >= 0 && slice < slices) work(slice);
  };
  doAt(slices === 1 ? 0 : -1);
  return () => end();
}
