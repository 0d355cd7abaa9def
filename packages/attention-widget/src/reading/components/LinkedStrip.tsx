import type { ComponentChildren } from "preact";

interface LinkedStripProps {
  /** Whether a token of the strip can be chosen: it stands in the rows too. */
  readonly isLinked: boolean;
  readonly direction: "out" | "in";
  readonly onToken: (token: number, isShifted: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * Lets a click on a token of the sentence hold it. The grid offers the same by keyboard, so the
 * strip stays a picture for those who listen.
 */
export function LinkedStrip({ isLinked, direction, onToken, children }: LinkedStripProps) {
  const onClick = (event: MouseEvent) => {
    const token = event.target instanceof Element ? event.target.closest(".token") : null;
    const at = [...(token?.parentElement?.children ?? [])].indexOf(token as Element); // -1 for none
    if (isLinked && at >= 0) onToken(at, event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid is the keyboard's way
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid is the keyboard's way
    <div class={`reading-part is-${direction} ${isLinked ? "is-linked" : ""}`} onClick={onClick}>
      {children}
    </div>
  );
}
