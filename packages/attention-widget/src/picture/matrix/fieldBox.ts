/** A rectangle over the cells of a matrix, in CSS pixels from the first cell's corner. */
export interface FieldBox {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The rectangle as a style of the page. */
export function boxStyle({ leftPx, topPx, widthPx, heightPx }: FieldBox) {
  return {
    left: `${leftPx}px`,
    top: `${topPx}px`,
    width: `${widthPx}px`,
    height: `${heightPx}px`,
  };
}
