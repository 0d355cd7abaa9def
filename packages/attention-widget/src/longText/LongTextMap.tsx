import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { canvasDensity } from "../draw/canvasDensity.js";
import { paintPooled } from "../draw/paintPooled.js";
import type { Colors } from "../draw/paintTiles.js";
import { usePartInSight } from "../matrix/usePartInSight.js";
import { centerOn, type MapLayout, mapPicture } from "../picture/longText/mapPicture.js";
import { MIN_CELL_PX } from "../picture/matrix/layoutPanel.js";
import type { MatrixPicture } from "../picture/matrix/matrixPicture.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import { afterTurn } from "../store/afterTurn.js";
import { MapSlider } from "./MapSlider.js";

export { default as sheet } from "./longText.css?inline";

/** What the map shows, and what it moves. */
export interface LongTextMapProps extends Pick<MatrixPicture, "panel" | "scale"> {
  readonly colors: Colors;
  readonly words: InspectorWords;
  readonly layout: MapLayout;
  /** What scrolls, and how much of it names cover at its edges. */
  readonly box: RefObject<HTMLElement | null>;
  readonly covered: { readonly leftPx: number; readonly topPx: number };
  /** The largest size of a cell, and what sets it; null if cells have one size. */
  readonly zoom: { readonly most: number; readonly set: (cellPx: number) => void } | null;
}

/** Sides of the map, in CSS pixels. */
const SIZE_PX = 120;

/**
 * The whole matrix as a small picture with a frame around the part that is in sight. Dragging moves that part, as
 * two sliders do.
 */
export function LongTextMap(props: LongTextMapProps) {
  const { panel, scale, colors, words, layout, box, covered, zoom } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const part = usePartInSight(box, covered, 1, true);
  const { frame, rows, columns, isLinked } = mapPicture(layout, part, words.longText, words.locale);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    const side = Math.round(SIZE_PX * canvasDensity(devicePixelRatio));
    context.canvas.width = Math.min(side, layout.columns);
    context.canvas.height = Math.min(side, layout.rows);
    return afterTurn(() => paintPooled(context, { panel, scale }, colors));
  }, [panel, scale, colors, layout.columns, layout.rows]);

  const scroll = (to: { readonly left?: number; readonly top?: number }) => {
    box.current?.scrollTo({ ...to, behavior: "instant" });
  };
  /** Brings what the pointer is on into the middle. */
  const onPointer = (event: PointerEvent) => {
    if (event.buttons === 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const place = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    scroll(centerOn(layout, part, place));
  };
  return (
    <div class="map" role="group" aria-label={words.longText.map}>
      <div class="map-field" onPointerDown={onPointer} onPointerMove={onPointer}>
        <canvas ref={canvas} class={panel.hasHidden ? "is-hatched" : ""} />
        <div
          class="map-frame"
          style={{
            left: `${frame.left}%`,
            top: `${frame.top}%`,
            width: `${frame.width}%`,
            height: `${frame.height}%`,
          }}
        />
      </div>
      <MapSlider {...rows} onChange={(row) => scroll({ top: row * layout.cellHeightPx })} />
      {!isLinked && (
        <MapSlider
          {...columns}
          onChange={(column) => scroll({ left: column * layout.cellWidthPx })}
        />
      )}
      {zoom && (
        <label class="map-zoom">
          {words.longText.cellSize}
          <input
            type="range"
            min={MIN_CELL_PX}
            max={zoom.most}
            value={layout.cellWidthPx}
            onInput={(event) => zoom.set(event.currentTarget.valueAsNumber)}
          />
        </label>
      )}
    </div>
  );
}
