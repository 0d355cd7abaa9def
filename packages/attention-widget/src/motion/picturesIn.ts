import type { Box } from "./placement.js";

/** A matrix as it is drawn in a room. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly box: Box;
}

/** The present matrices that are drawn in a room, in order. */
export function picturesIn(room: Element): readonly Picture[] {
  const corner = room.getBoundingClientRect();
  const drawn = room.querySelectorAll<HTMLCanvasElement>("canvas.cells:not(.kept *)");
  return Array.from(drawn, (canvas) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const box = {
      leftPx: left - corner.left,
      topPx: top - corner.top,
      widthPx: width,
      heightPx: height,
    };
    return { canvas, box };
  });
}
