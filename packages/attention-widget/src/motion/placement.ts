/** A rectangle, in CSS pixels from the corner of the overlay. */
export interface Box {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The placement of a picture: it fills a box, upright or rotated. */
export interface Placement {
  readonly box: Box;
  /** Rotated a quarter turn to the left, so that the rows from top to bottom go from left to right. */
  readonly isRotated: boolean;
}

/** The CSS transform that moves a picture of some size from the corner of the overlay to its place. */
export function transformTo(
  { box, isRotated }: Placement,
  size: Pick<Box, "widthPx" | "heightPx">,
): string {
  const { leftPx, topPx, widthPx, heightPx } = box;
  // A picture rotated about its upper left corner lies above it, so it is moved down by its height.
  const top = isRotated ? topPx + heightPx : topPx;
  const along = (isRotated ? heightPx : widthPx) / size.widthPx;
  const down = (isRotated ? widthPx : heightPx) / size.heightPx;
  return `translate(${leftPx}px, ${top}px) rotate(${isRotated ? -90 : 0}deg) scale(${along}, ${down})`;
}
