/**
 * Does work a slice at a time: the first at once, and each other after the page has had its turn, so that
 * it answers in between.
 *
 * @param slices - how many there are
 * @param work - does the slice with this number, counted from 0
 * @returns the function that ends it
 */
export function inSlices(slices: number, work: (slice: number) => void): () => void {
  let next = 0;
  const { port1, port2 } = new MessageChannel();
  const goOn = () => {
    if (next < slices) work(next++);
    if (next < slices)
      port2.postMessage(null); // a timer would wait for some milliseconds more each time
    else port1.close();
  };
  port1.onmessage = goOn;
  goOn();
  return () => {
    next = slices;
    port1.close();
  };
}
