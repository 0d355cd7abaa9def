import { useEffect } from "preact/hooks";
import { afterTurn } from "../store/afterTurn.js";

/**
 * Does work a slice at a time, each after the picture with the last one is on the screen, so that the page answers in
 * between.
 *
 * @param isDone - whether nothing is left to do
 * @param next - does the next slice, after which the component renders again
 */
export function useSlices(isDone: boolean, next: () => void): void {
  useEffect(() => (isDone ? undefined : afterTurn(next)));
}
