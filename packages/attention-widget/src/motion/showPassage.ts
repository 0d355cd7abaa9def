import type { AttentionTrace } from "attention-core";
import type { Colors } from "../draw/paintTiles.js";
import { panelsOf } from "../picture/panels/panelsOf.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Stage } from "../settings/stages.js";
import { copyOf } from "./copyOf.js";
import { flightsOf } from "./flightsOf.js";
import { fly } from "./fly.js";
import { passageBetween } from "./passageBetween.js";
import { pictureOf } from "./pictureOf.js";
import { type Picture, picturesIn } from "./picturesIn.js";

/** What moves, and where. */
interface PassageParts {
  /** The layer that pictures move in. */
  readonly layer: HTMLElement;
  /** The element of the matrices. */
  readonly room: HTMLElement;
  /** What was on the screen before the stage changed. */
  readonly departure: { readonly stage: Stage; readonly pictures: readonly Picture[] };
  readonly trace: AttentionTrace;
  readonly shown: Pick<HeatmapState, "stage" | "head" | "layer">;
  readonly colors: Colors;
  /** Called once the movement has ended. */
  readonly onEnd: () => void;
}

/**
 * Moves the pictures of the old stage to where their values are used in the new one.
 *
 * @returns the function that ends it
 */
export function showPassage(parts: PassageParts): () => void {
  const { layer, room, departure, trace, shown, colors, onEnd } = parts;
  const passage = passageBetween(departure.stage, shown.stage);
  if (passage === undefined) {
    onEnd();
    return () => {};
  }
  let end = onEnd;
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
    end = fly(layer, { flying, arriving: arrivals.map(({ canvas }) => canvas) }, passage, onEnd);
  });
  return () => {
    cancelAnimationFrame(frame);
    end();
  };
}

function boxesOf(pictures: readonly Picture[]) {
  return pictures.map(({ box }) => box);
}
