import { useLayoutEffect, useRef } from "preact/hooks";
import { paintPlaces } from "../draw/paintPlaces.js";
import type { Colors } from "../draw/paintTiles.js";
import type { PlacesPicture } from "../picture/places/placesPicture.js";
import type { PlacesMessages } from "../words/placesMessages.js";

interface PlacesMapProps extends PlacesPicture {
  readonly colors: Colors;
  readonly words: PlacesMessages;
  /** Selects a token; null where those of the row cannot be selected. */
  readonly onToken: ((token: number) => void) | null;
}

/**
 * The tokens of a row where they lie: over the picture, or along the axis, and beside it those without a
 * place. A click selects a token; the grid offers the same by keyboard.
 */
export function PlacesMap(props: PlacesMapProps) {
  const { rows, columns, image, places, extra, ends, sentence, legend } = props;
  const { colors, words, onToken } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    const shares = places.map(({ share }) => share);
    const ramp = image === null ? colors.ramp : null;
    if (context != null) paintPlaces(context, { rows, columns, shares }, ramp);
  }, [rows, columns, places, image, colors]);
  const own = places.findIndex(({ isSelf }) => isSelf);
  const onClick = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - box.x) / box.width) * columns);
    const row = Math.floor(((event.clientY - box.y) / box.height) * rows);
    const place = places[row * columns + column];
    if (place !== undefined) onToken?.(place.token);
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
        {own >= 0 && (
          <span
            class="places-own"
            style={{
              left: `${(100 * (own % columns)) / columns}%`,
              top: `${(100 * Math.floor(own / columns)) / rows}%`,
              width: `${100 / columns}%`,
              height: `${100 / rows}%`,
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
          {extra.map(({ token, text, share, isSelf }) => (
            <li key={token} class={isSelf ? "is-self" : ""}>
              <button type="button" disabled={onToken === null} onClick={() => onToken?.(token)}>
                <bdi>{text}</bdi>
                <meter value={share ?? 0} aria-label={text} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
