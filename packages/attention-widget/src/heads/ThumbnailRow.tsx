import type { AttentionTrace } from "attention-core";
import { useLayoutEffect, useRef } from "preact/hooks";
import { paintThumbnails } from "../draw/paintThumbnails.js";
import type { Colors } from "../draw/paintTiles.js";
import { useDensity } from "../frame/useDensity.js";
import type { OverviewLayout } from "../picture/heads/overviewLayout.js";
import type { OverviewCell } from "../picture/heads/overviewOf.js";
import { panelsOf } from "../picture/panels.js";
import { thumbnailPixels } from "./thumbnailPixels.js";

interface ThumbnailRowProps {
  readonly trace: AttentionTrace;
  readonly cells: readonly OverviewCell[];
  readonly layout: OverviewLayout;
  readonly colors: Colors;
}

/** The pictures of one row, on one canvas. A picture only: the cells over it handle pointer, keyboard and screen readers. */
export function ThumbnailRow({ trace, cells, layout, colors }: ThumbnailRowProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { sizePx, gapPx } = layout;
  const density = useDensity(canvas);
  // Another metric gives other cells, but not other pictures.
  const places = cells.map(({ label }) => label).join(" ");
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    const pixels = thumbnailPixels(sizePx, gapPx, density);
    context.canvas.width = Math.max(1, (cells.length - 1) * pixels.stride + pixels.size);
    context.canvas.height = pixels.size;
    const panels = cells.map(({ layer, head }) => panelsOf(trace, layer, head, "weights")[0]);
    paintThumbnails(context, panels, pixels, colors);
  }, [trace, places, sizePx, gapPx, colors, density]);
  const width = `${Math.max(0, cells.length * (sizePx + gapPx) - gapPx)}px`;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
  return <canvas ref={canvas} class="overview-pictures" aria-hidden="true" style={{ width }} />;
}
