import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { scrollWithin } from "../frame/scrollWithin.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";

/**
 * Scrolls a long text to the token that is shown, with room for its arcs, whenever that is another one; never
 * while tokens are hovered, which are in sight.
 */
export function useTokenInSight(
  room: RefObject<HTMLElement | null>,
  { shown, hovered }: Pick<ArcsPicture, "shown" | "hovered">,
  isPlaced: boolean,
  marginPx: number,
): void {
  const [query] = shown.queries;
  const [key] = shown.keys;
  const shownToken = hovered === null ? (query ?? key) : undefined;
  const last = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (shownToken === undefined || !isPlaced || last.current === shownToken) return;
    last.current = shownToken; // also after others were hovered, or the user scrolled away
    const frame = requestAnimationFrame(() => {
      const token = room.current?.querySelectorAll(".arcs-token")[shownToken];
      const box = room.current?.closest(".arcs-room");
      if (token !== undefined && box != null) scrollWithin(box, token, marginPx);
    });
    return () => cancelAnimationFrame(frame);
  }, [room, shownToken, isPlaced]); // another margin alone must not cancel the frame
}
