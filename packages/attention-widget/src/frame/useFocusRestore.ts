import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Keeps the focus in the widget when the focused matrix disappears: with the next stage, other numbers or an empty
 * text. It goes to the new matrix, or waits in the frame for one.
 */
export function useFocusRestore(frame: RefObject<HTMLElement | null>): void {
  const focused = focusedIn(frame.current); // before anything is removed
  useLayoutEffect(() => {
    const { current } = frame;
    if (focused === null || current === null) return;
    const isWaiting = focused === current;
    if (focused.isConnected && !isWaiting) return;
    if (!isWaiting && focusedIn(current) !== null) return; // something else has the focus by now
    const matrix = current.querySelector<HTMLElement>('.stage-view [role="grid"]:not(.saved *)');
    if (matrix !== null) matrix.focus({ preventScroll: true });
    else if (!isWaiting) waitIn(current);
  });
}

/** The frame takes the focus for now, and never by a click. */
function waitIn(frame: HTMLElement): void {
  frame.tabIndex = -1;
  frame.addEventListener("blur", () => frame.removeAttribute("tabindex"), { once: true });
  frame.focus({ preventScroll: true });
}

function focusedIn(frame: HTMLElement | null): Element | null {
  const root = frame?.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  return focused !== null && frame?.contains(focused) === true ? focused : null;
}
