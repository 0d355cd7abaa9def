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
  const workLater = (slice: number) => {
    if (slice === slices) return;
    end = afterTurn(() => {
      work(slice);
      workLater(slice + 1);
    });
  };
  if (slices === 1) work(0);
  else workLater(0);
  return () => end();
}
