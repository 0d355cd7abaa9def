import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { scrollWithin } from "../frame/scrollWithin.js";

interface LinkedStripProps {
  /** Whether a token of the strip can be selected: it is a token of the rows too. */
  readonly isLinked: boolean;
  readonly direction: "out" | "in";
  /** The token that is read, if it is one; a text that is higher than its room is scrolled to it. */
  readonly token: number | null;
  readonly onToken: (token: number, isShifted: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * A click on a token of the sentence selects it. The grid offers the same by keyboard, so the strip is not a control
 * for screen readers.
 */
export function LinkedStrip({ isLinked, direction, token, onToken, children }: LinkedStripProps) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In the next frame, which lays the page out anyway: hovering waits for nothing.
    const frame = requestAnimationFrame(() => {
      const text = part.current?.querySelector(".tokens");
      const at = text?.querySelector(`[data-key="${token}"]`);
      if (text != null && at != null) scrollWithin(text, at);
    });
    return () => cancelAnimationFrame(frame);
  }, [token]);
  const onClick = (event: MouseEvent) => {
    const clicked = event.target instanceof Element ? event.target.closest("[data-key]") : null;
    const at = clicked?.getAttribute("data-key");
    if (isLinked && at != null) onToken(Number(at), event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid is the keyboard's way
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid is the keyboard's way
    <div
      ref={part}
      class={`row-part is-${direction} ${isLinked ? "is-linked" : ""}`}
      onClick={onClick}
    >
      {children}
    </div>
  );
}
