import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Closes an open box when the user presses outside of it, or Escape, which returns the focus to its button. */
export function useDismiss(
  box: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  isOpen: boolean,
  setOpen: (isOpen: boolean) => void,
): void {
  useEffect(() => {
    const { current } = box;
    const root = current?.getRootNode();
    if (!isOpen || current === null || root === undefined) return;
    const leave = (event: Event) => {
      if (!(event.target instanceof Node && current.contains(event.target))) setOpen(false);
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    root.addEventListener("pointerdown", leave);
    current.addEventListener("keydown", leaveByKey);
    return () => {
      root.removeEventListener("pointerdown", leave);
      current.removeEventListener("keydown", leaveByKey);
    };
  }, [box, button, isOpen, setOpen]);
}
