import type { ComponentChildren } from "preact";

/** How wide every drawing is; on a phone that is its width in CSS pixels too. */
const WIDTH = 340;

interface DrawingProps {
  readonly height: number;
  readonly children: ComponentChildren;
  /** Called with the place of the pointer in the drawing, while it is down. */
  onDrag?: ((x: number, y: number) => void) | undefined;
}

/** The sheet that a figure is drawn on. */
export function Drawing({ height, children, onDrag }: DrawingProps) {
  const drag = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
    if (event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const toDrawing = event.currentTarget.getScreenCTM()?.inverse();
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toDrawing);
    onDrag?.(x, y);
  };
  const listeners = onDrag === undefined ? {} : { onPointerDown: drag, onPointerMove: drag };
  return (
    <svg class="figure" aria-hidden="true" viewBox={`0 0 ${WIDTH} ${height}`} {...listeners}>
      {children}
    </svg>
  );
}

/** A place in a drawing, as finely as a screen shows it. */
export const round = (number: number): number => Math.round(number * 10) / 10;
