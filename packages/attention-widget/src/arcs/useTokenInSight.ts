import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { scrollWithin } from "../frame/scrollWithin.js";
import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";

/**
 * Scrolls a long text to the token that is read, with room for its arcs, whenever that is another one; never
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
  const read = hovered === null ? (query ?? key) : undefined;
  const last = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (read === undefined || !isPlaced || last.current === read) return;
    last.current = read; // also after others were hovered, or the user scrolled away
    const frame = requestAnimationFrame(() => {
      const token = room.current?.querySelectorAll(".arcs-token")[read];
      const box = room.current?.closest(".arcs-room");
      if (token !== undefined && box != null) scrollWithin(box, token, marginPx);
    });
    return () => cancelAnimationFrame(frame);
  }, [room, read, isPlaced]); // another margin alone must not cancel the frame
}
