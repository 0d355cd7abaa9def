import { useLayoutEffect, useRef } from "preact/hooks";
import type { Rgb } from "../draw/colorRamp.js";
import { paintVeil } from "../draw/paintVeil.js";
import type { PanelLayout } from "../picture/matrix/layoutPanel.js";

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
    if (context != null) paintVeil(context, rows, columns, isDimmed, surface);
  }, [rows, columns, isDimmed, surface]);
  const size = { width: `${columns * cellWidthPx}px`, height: `${rows * cellHeightPx}px` };
  return <canvas ref={canvas} class="focus-veil is-pixels" style={size} />;
}
