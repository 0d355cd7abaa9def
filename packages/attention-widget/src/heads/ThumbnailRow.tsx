import { useLayoutEffect, useRef } from "preact/hooks";
import { paintThumbnails } from "../draw/paintThumbnails.js";
import type { Colors } from "../draw/paintTiles.js";
import { stripWidth, thumbnailPixels } from "../draw/thumbnailPixels.js";
import { useDensity } from "../frame/useDensity.js";
import type { HeadPicture } from "../picture/heads/headPicture.js";
import type { OverviewLayout } from "../picture/heads/overviewLayout.js";
import type { ValueScale } from "../picture/scale/valueScale.js";

interface ThumbnailRowProps {
  readonly heads: readonly HeadPicture[];
  readonly layout: Pick<OverviewLayout, "sizePx" | "gapPx">;
  readonly scale: ValueScale;
  readonly colors: Colors;
}

/** The pictures of one row, on one canvas. A picture only: the cells over it are read and hovered. */
export function ThumbnailRow({ heads, layout, scale, colors }: ThumbnailRowProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { sizePx, gapPx } = layout;
  const density = useDensity(canvas);
  // Another metric gives other cells, but not other pictures.
  const [first] = heads;
  const places = heads.map(({ id, weights }) => (weights === undefined ? "" : id)).join(" ");
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    const pixels = thumbnailPixels(sizePx, gapPx, density);
    context.canvas.width = Math.max(1, stripWidth(heads.length, pixels.size, pixels.stride));
    context.canvas.height = pixels.size;
    const panels = heads.map(({ weights }) => weights);
    paintThumbnails(context, panels, pixels, scale, colors);
  }, [first?.weights, places, sizePx, gapPx, scale, colors, density]);
  const width = `${stripWidth(heads.length, sizePx, sizePx + gapPx)}px`;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
  return <canvas ref={canvas} class="overview-pictures" aria-hidden="true" style={{ width }} />;
}
