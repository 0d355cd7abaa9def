import type { Box } from "./placement.js";

/** A matrix that is drawn in an element. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly box: Box;
}

/** The present matrices in an element, in order, also if the page scales the element. */
export function picturesIn(room: HTMLElement): readonly Picture[] {
  const corner = room.getBoundingClientRect();
  const scale = corner.width / room.offsetWidth || 1;
  const drawn = room.querySelectorAll<HTMLCanvasElement>("canvas.cells:not(.saved *)");
  return Array.from(drawn, (canvas) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const box = {
      leftPx: (left - corner.left) / scale,
      topPx: (top - corner.top) / scale,
      widthPx: width / scale,
      heightPx: height / scale,
    };
    return { canvas, box };
  });
}
