import { useEffect } from "preact/hooks";

/**
 * Does work a slice at a time, each after the picture with the last one is on the screen, so that the page
 * answers in between.
 *
 * @param isDone - whether nothing is left to do
 * @param next - does the next slice, after which the component renders again
 */
export function useSlices(isDone: boolean, next: () => void): void {
  useEffect(() => {
    if (isDone) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = next;
    port2.postMessage(null); // a timer would wait for some milliseconds more each time
    return () => port1.close();
  });
}
