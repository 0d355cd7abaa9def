import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import { panelsOf } from "../picture/panels/panelsOf.js";
import type { Stage } from "../settings/stages.js";
import { copyOf } from "./copyOf.js";
import { flightsOf } from "./flightsOf.js";
import { fly } from "./fly.js";
import { passageBetween } from "./passageBetween.js";
import { pictureOf } from "./pictureOf.js";
import { type Picture, picturesIn } from "./picturesIn.js";

/** What was on the screen before the stage changed. */
interface Departure {
  readonly stage: Stage;
  readonly pictures: readonly Picture[];
  /** The height of the matrices' element. */
  readonly heightPx: number;
}

/**
 * Animates how the values of a stage follow from the one before. Call the returned function right before
 * the next stage is shown: the pictures of the old stage then move to where their values are used, in an
 * overlay in the element of the matrices. Nothing moves for users who prefer reduced motion, nor where
 * the picture has no passage.
 */
export function usePassage(
  layer: RefObject<HTMLElement | null>,
  { trace, shown, hasPassage }: Pick<InspectorPicture, "trace" | "shown" | "hasPassage">,
  colors: Colors,
): () => void {
  const lastDeparture = useRef<Departure | null>(null);
  const { stage } = shown;
  useLayoutEffect(() => {
    const departure = lastDeparture.current;
    lastDeparture.current = null;
    const room = layer.current?.parentElement;
    if (departure === null || layer.current == null || room == null || trace === undefined) return;
    const passage = passageBetween(departure.stage, stage);
    if (passage === undefined) return;
    const place = layer.current;
    // Nothing below moves up under the moving pictures.
    room.style.minHeight = `${departure.heightPx}px`;
    const giveBack = () => {
      room.style.minHeight = "";
    };
    let end = giveBack;
    // Matrices fit themselves to their container once rendered, so they are measured in the next frame.
    const frame = requestAnimationFrame(() => {
      const arrivals = picturesIn(room);
      const among = { head: shown.head, heads: trace.layers[shown.layer]?.weights.shape[0] ?? 1 };
      const flights = flightsOf(passage, boxesOf(departure.pictures), boxesOf(arrivals), among);
      const values = panelsOf(trace, shown.layer, shown.head, "projected")[2];
      const flying = flights.flatMap((flight) => {
        const { picture: from } = flight.departure;
        if (from === "values") {
          return values === undefined ? [] : [{ ...flight, canvas: pictureOf(values, colors) }];
        }
        const picture = departure.pictures[from];
        return picture === undefined ? [] : [{ ...flight, canvas: copyOf(picture.canvas) }];
      });
      end = fly(
        place,
        { flying, arriving: arrivals.map(({ canvas }) => canvas) },
        passage,
        giveBack,
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      end();
    };
  }, [stage]);
  return () => {
    const room = layer.current?.parentElement;
    const isStill = !hasPassage || matchMedia("(prefers-reduced-motion: reduce)").matches;
    lastDeparture.current =
      room == null || isStill
        ? null
        : { stage, pictures: picturesIn(room), heightPx: room.offsetHeight };
  };
}

function boxesOf(pictures: readonly Picture[]) {
  return pictures.map(({ box }) => box);
}
