/** A rectangle, in CSS pixels from the corner of the room that pictures move in. */
export interface Box {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where a picture lies: filling a box, upright or with its rows as columns. */
export interface Placement {
  readonly box: Box;
  /** A quarter turn to the left, so that the rows from top to bottom go from left to right. */
  readonly isTurned: boolean;
}

/** The CSS transform that takes a picture of some size from the corner of the room to its place. */
export function transformTo(
  { box, isTurned }: Placement,
  size: Pick<Box, "widthPx" | "heightPx">,
): string {
  const { leftPx, topPx, widthPx, heightPx } = box;
  // Turned about its upper left corner, a picture stands above it: it is let down by its height.
  const top = isTurned ? topPx + heightPx : topPx;
  const along = (isTurned ? heightPx : widthPx) / size.widthPx;
  const down = (isTurned ? widthPx : heightPx) / size.heightPx;
  return `translate(${leftPx}px, ${top}px) rotate(${isTurned ? -90 : 0}deg) scale(${along}, ${down})`;
}
