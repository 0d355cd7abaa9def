import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { Stage } from "../settings/stages.js";
import { type Picture, picturesIn } from "./picturesIn.js";

/** What was on the screen before the stage changed. */
interface PreviousPictures {
  readonly stage: Stage;
  readonly pictures: readonly Picture[];
  /** The height of the matrices' element. */
  readonly heightPx: number;
}

/**
 * Animates how the values of a stage follow from the one before. Call the returned function right before the next stage
 * is shown: the pictures of the old stage then move to where their values are used, in an overlay in the element of the
 * matrices. Nothing moves for users who prefer reduced motion, nor where the picture has no passage.
 */
export function usePassage(
  layer: RefObject<HTMLElement | null>,
  { trace, shown, hasPassage }: Pick<InspectorPicture, "trace" | "shown" | "hasPassage">,
  colors: Colors,
): () => void {
  const lastDeparture = useRef<PreviousPictures | null>(null);
  const { stage } = shown;
  useLayoutEffect(() => {
    const departure = lastDeparture.current;
    lastDeparture.current = null;
    const room = layer.current?.parentElement;
    if (departure === null || layer.current == null || room == null || trace === undefined) return;
    const place = layer.current;
    // Nothing below moves up under the moving pictures.
    room.style.minHeight = `${departure.heightPx}px`;
    const giveBack = () => {
      room.style.minHeight = "";
    };
    let isOver = false;
    let end = giveBack;
    // What moves them is loaded when it is first played; without it, the stages follow one another at once.
    import("./showPassage.js").then(({ showPassage }) => {
      if (isOver) return;
      end = showPassage({ layer: place, room, departure, trace, shown, colors, onEnd: giveBack });
    }, giveBack);
    return () => {
      isOver = true;
      end();
    };
  }, [stage]); // whatever else changes while the pictures move must not move them again
  return () => {
    const room = layer.current?.parentElement;
    const isStill = !hasPassage || matchMedia("(prefers-reduced-motion: reduce)").matches;
    lastDeparture.current =
      room == null || isStill
        ? null
        : { stage, pictures: picturesIn(room), heightPx: room.offsetHeight };
  };
}
