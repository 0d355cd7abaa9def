import { afterTurn } from "../store/afterTurn.js";

/**
 * Does work a slice at a time: the first at once, and each later one after the page has had its turn, so that the page
 * keeps responding.
 *
 * @param slices - how many there are
 * @param work - does the slice with this number, counted from 0
 * @returns the function that ends it
 */
export function inSlices(slices: number, work: (slice: number) => void): () => void {
  let end = () => {};
  const doFrom = (slice: number) => {
    if (slice < slices) work(slice);
    if (slice + 1 < slices) end = afterTurn(() => doFrom(slice + 1));
  };
  doFrom(0);
  return () => end();
}
