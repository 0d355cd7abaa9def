import type { Flight } from "./flightsOf.js";
import type { Passage } from "./passageBetween.js";
import { transformTo } from "./placement.js";

/** How long pictures move, how long the new values take to appear, and pictures to fade. */
const FLIGHT_MS = 800;
const ARRIVAL_MS = 700;
const FADE_MS = 200;
/** Opacity of a moving picture. */
const FLYING_OPACITY = 0.5;

/** What moves, and the matrices that appear. */
export interface Scene {
  readonly flying: readonly (Flight & { readonly canvas: HTMLCanvasElement })[];
  readonly arriving: readonly HTMLCanvasElement[];
}

/**
 * Moves pictures in an overlay to where their values are used, where they fade while the new matrices appear. Returns a
 * function that ends it at once; `onEnd` is called whenever it ends.
 */
export function fly(
  layer: Element,
  { flying, arriving }: Scene,
  passage: Passage,
  onEnd: () => void,
): () => void {
  const { isInPlace, isByRow } = passage;
  const delay = isInPlace ? 0 : FLIGHT_MS;
  // If values stay in their cells, the old ones stay visible until the new ones cover them.
  const [opacity, timing] = isInPlace
    ? [1, { duration: FADE_MS, delay: ARRIVAL_MS }]
    : [FLYING_OPACITY, { duration: ARRIVAL_MS, delay }];
  const flights = flying.flatMap(({ canvas, departure, start, end }) => {
    canvas.classList.add(`is-${departure.role}`);
    const size = start.box;
    canvas.style.width = `${size.widthPx}px`;
    canvas.style.height = `${size.heightPx}px`;
    const way = { transform: [transformTo(start, size), transformTo(end, size)] };
    const fade = { opacity: [opacity, 0] };
    return [
      canvas.animate(way, { duration: FLIGHT_MS, easing: "ease-in-out", fill: "both" }),
      canvas.animate(fade, { ...timing, fill: "both" }),
    ];
  });
  const appear = isByRow ? { clipPath: ["inset(0 0 100%)", "inset(0)"] } : { opacity: [0, 1] };
  const arrivals = arriving.map((canvas) =>
    canvas.animate(appear, { duration: ARRIVAL_MS, delay, fill: "backwards" }),
  );
  layer.replaceChildren(...flying.map(({ canvas }) => canvas));
  const end = () => {
    for (const animation of [...flights, ...arrivals]) animation.cancel();
    layer.replaceChildren();
    onEnd();
  };
  const last = flights.at(-1);
  if (last === undefined) onEnd();
  else last.onfinish = end;
  return end;
}
