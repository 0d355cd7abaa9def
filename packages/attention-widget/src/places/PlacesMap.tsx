import { useLayoutEffect, useRef } from "preact/hooks";
import { paintPlaces } from "../draw/paintPlaces.js";
import type { Colors } from "../draw/paintTiles.js";
import { placeAt } from "../picture/places/placeAt.js";
import type { PlacesPicture } from "../picture/places/placesPicture.js";
import type { PlacesMessages } from "../words/placesMessages.js";

export { default as sheet } from "./places.css?inline";

interface PlacesMapProps extends PlacesPicture {
  readonly colors: Colors;
  readonly words: PlacesMessages;
  /** Selects a token; null if those of the row cannot be selected. */
  readonly onToken: ((token: number) => void) | null;
}

/**
 * The tokens of a row where they are: over the picture, or along the axis, and beside it those without a place. A click
 * selects a token; the grid offers the same by keyboard.
 */
export function PlacesMap(props: PlacesMapProps) {
  const { rows, columns, image, places, own, extra, ends, sentence, legend } = props;
  const { colors, words, onToken } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context != null) paintPlaces(context, { rows, columns, places, image }, colors.ramp);
  }, [rows, columns, places, image, colors]);
  const onClick = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.x) / box.width;
    const token = placeAt(props, x, (event.clientY - box.y) / box.height);
    if (token !== undefined) onToken?.(token);
  };
  return (
    <figure class={onToken === null ? "places" : "places is-linked"}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid is the keyboard's way */}
      <div
        class={ends === null ? "places-map" : "places-map is-axis"}
        role="img"
        aria-label={sentence}
        style={ends === null ? { aspectRatio: `${columns} / ${rows}` } : {}}
        onClick={onClick}
      >
        {image !== null && <img src={image} alt="" draggable={false} />}
        <canvas ref={canvas} class="is-pixels" />
        {own && (
          <span
            class="places-own"
            style={{
              left: `${own.left}%`,
              top: `${own.top}%`,
              width: `${own.width}%`,
              height: `${own.height}%`,
            }}
          />
        )}
      </div>
      {ends && (
        <p class="places-ends caption">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
      <figcaption class="caption">
        {sentence} {legend}
      </figcaption>
      {extra.length > 0 && (
        <ul class="places-extra" aria-label={words.extra}>
          {extra.map(({ token, text, share, number, isSelf }) => (
            <li key={token} class={isSelf ? "is-self" : ""}>
              <button type="button" disabled={onToken === null} onClick={() => onToken?.(token)}>
                <bdi>{text}</bdi>
                <meter value={share ?? 0} aria-label={text} aria-valuetext={number ?? ""} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
