import { useLayoutEffect, useRef } from "preact/hooks";
import type { Rgb } from "../draw/colorRamp.js";
import { rowsPerSlice } from "../draw/paintPixels.js";
import { paintVeil } from "../draw/paintVeil.js";
import { inSlices } from "../frame/inSlices.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";

interface VeilProps {
  readonly layout: PanelLayout;
  /** Whether a cell is dimmed. */
  readonly isDimmed: (row: number, column: number) => boolean;
  readonly surface: Rgb;
}

/** A veil over dimmed cells, which stay readable through it. */
export function Veil({ layout, isDimmed, surface }: VeilProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, columns, cellWidthPx, cellHeightPx } = layout;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    context.canvas.width = Math.max(1, columns);
    context.canvas.height = Math.max(1, rows);
    // A row of a long text takes longer to decide on than to paint.
    const every = Math.ceil(rowsPerSlice(columns) / 2);
    return inSlices(Math.ceil(rows / every), (slice) => {
      const to = Math.min(rows, (slice + 1) * every);
      paintVeil(context, { columns, isDimmed }, surface, { from: slice * every, to });
    });
  }, [rows, columns, isDimmed, surface]);
  const size = { width: `${columns * cellWidthPx}px`, height: `${rows * cellHeightPx}px` };
  return <canvas ref={canvas} class="focus-veil is-pixels" style={size} />;
}
